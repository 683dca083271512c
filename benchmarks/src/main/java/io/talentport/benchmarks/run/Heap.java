package io.talentport.benchmarks.run;

import java.lang.management.ManagementFactory;

/** What this JVM holds. */
final class Heap {

  private Heap() {}

  private static final int STABLE = 5;
  private static final int MOST_COLLECTIONS = 60;

  /** The bytes in use, once garbage collections find nothing more. */
  static long used() {
    long least = Long.MAX_VALUE;
    int stable = 0;
    for (int i = 0; i < MOST_COLLECTIONS && stable < STABLE; i++) {
      System.gc();
      // What a collection finds unreachable may still have to be cleaned up by other threads.
      Thread.yield();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
      stable = used < least - 1024 ? 0 : stable + 1;
      least = Math.min(least, used);
    }
    return least;
  }

  /** The live threads. */
  static int threads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }
}
