package io.talentport.benchmarks.run;

import java.util.Locale;

/** What is measured, and how it is written. */
enum Metric {
  /** Microseconds of one piece of work. */
  TIME("time") {
    @Override
    String text(double micros) {
      return micros >= 1_000_000
          ? number(micros / 1_000_000) + " s"
          : micros >= 10_000 ? number(micros / 1_000) + " ms" : number(micros) + " µs";
    }
  },
  /** Bytes that one piece of work allocates. */
  ALLOCATION("allocation") {
    @Override
    String text(double bytes) {
      return number(bytes / 1024) + " KB";
    }
  },
  /** Pieces of work in a second, by all threads together. */
  PER_SECOND("throughput") {
    @Override
    String text(double count) {
      return number(count) + " /s";
    }
  },
  /** Bytes of the heap that one client occupies while it does nothing. */
  HEAP("heap") {
    @Override
    String text(double bytes) {
      return number(bytes / 1024) + " KiB";
    }
  },
  /** How often a virtual thread kept its carrier while it waited, class loading aside. */
  PINNED("pinned") {
    @Override
    String text(double count) {
      return number(count);
    }
  },
  /** Threads that a client keeps while it does nothing. */
  THREADS("threads") {
    @Override
    String text(double count) {
      return number(count);
    }
  };

  private final String word;

  Metric(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  abstract String text(double value);

  /** Three digits, and no fraction where there are more before the point. */
  static String number(double value) {
    double size = Math.abs(value);
    String form = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
    return size == 0 ? "0" : String.format(Locale.ROOT, form, value);
  }
}
