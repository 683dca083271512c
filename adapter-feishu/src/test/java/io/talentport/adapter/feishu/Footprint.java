package io.talentport.adapter.feishu;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.stream.Collectors;

/** What this library takes of the JVM. */
final class Footprint {

  private Footprint() {}

  /** The bytes of the heap that are reachable, as near as a few collections tell. */
  static long usedHeap() {
    long least = Long.MAX_VALUE;
    for (int collection = 0; collection < 4; collection++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  /** The library's own threads. */
  static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("talentport"))
        .collect(Collectors.toSet());
  }
}
