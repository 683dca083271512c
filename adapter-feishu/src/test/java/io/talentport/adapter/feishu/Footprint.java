package io.talentport.adapter.feishu;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What many platforms take of this JVM: {@code KiB connected}, {@code KiB called} and {@code
 * threads}. Only a JVM in which nothing else runs can tell.
 */
final class Footprint {

  private final int platforms;
  private final long before = usedHeap();
  private long connected;

  Footprint(int platforms) {
    this.platforms = platforms;
  }

  void afterConnecting() {
    connected = usedHeap();
  }

  /** Prints what {@link MeasuredFootprint} reads. */
  void afterCalling() {
    long called = usedHeap();
    System.out.printf(Locale.ROOT, "%.1f %.1f %d%n", kib(connected), kib(called), threads());
  }

  private double kib(long used) {
    return (used - before) / 1024.0 / platforms;
  }

  /** The bytes of the heap that are reachable, as near as a few collections tell. */
  private static long usedHeap() {
    long least = Long.MAX_VALUE;
    for (int collection = 0; collection < 4; collection++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }

  /** How many threads of the library there are. */
  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("talentport"))
        .count();
  }
}
