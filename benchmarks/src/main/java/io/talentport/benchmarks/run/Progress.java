package io.talentport.benchmarks.run;

import io.talentport.benchmarks.work.Contender;
import java.io.PrintStream;
import java.util.Locale;

/** Tells what has been measured, while the table is still to come. */
final class Progress {

  private final PrintStream out;
  private final long began = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  void say(String row, Contender by, String what) {
    long seconds = (System.nanoTime() - began) / 1_000_000_000;
    out.printf(
        Locale.ROOT,
        "%2d:%02d  %s, %s: %s%n",
        seconds / 60,
        seconds % 60,
        row.toLowerCase(Locale.ROOT).replace('_', ' '),
        by.word(),
        what);
  }
}
