package io.talentport.benchmarks.run;

import io.talentport.benchmarks.work.Contender;
import java.util.OptionalDouble;

/**
 * A goal of one line of the table.
 *
 * @param text how the table says it
 */
record Goal(String text, Judge judge) {

  /** Says how far what was measured misses it: 1 and less is good enough. */
  interface Judge {
    /** Absent where something was not measured. */
    OptionalDouble excess(Figures figures, Line line);
  }

  /** Whether it is met; absent where something was not measured. */
  Verdict verdict(Figures figures, Line line) {
    OptionalDouble excess = judge.excess(figures, line);
    return excess.isEmpty()
        ? Verdict.NOT_MEASURED
        : excess.getAsDouble() <= 1 ? Verdict.MET : Verdict.NOT_MET;
  }

  static Goal atMost(double limit, Metric metric) {
    return new Goal(
        "≤ " + metric.text(limit),
        (figures, line) -> {
          OptionalDouble ours = line.value(figures, Contender.OURS);
          // A limit of nothing has no ratio.
          return ours.isPresent() ? OptionalDouble.of(ours.getAsDouble() <= limit ? 1 : 2) : ours;
        });
  }

  static Goal atMostTimes(double times, Contender other) {
    return new Goal(
        "≤ " + times + " × " + other.word(),
        (figures, line) ->
            scaled(
                ratio(line.value(figures, Contender.OURS), line.value(figures, other)), 1 / times));
  }

  static Goal atLeastTimes(double times, Contender other) {
    return new Goal(
        "≥ " + times + " × " + other.word(),
        (figures, line) ->
            scaled(ratio(line.value(figures, other), line.value(figures, Contender.OURS)), times));
  }

  /** That work which is so many times as much takes hardly more than so many times as long. */
  static Goal growsWith(Line smaller, double times, double tolerance) {
    return new Goal(
        "within " + Math.round(tolerance * 100) + " % of " + times + " × the row it grows from",
        (figures, line) ->
            scaled(
                ratio(line.value(figures, Contender.OURS), smaller.value(figures, Contender.OURS)),
                1 / (times * (1 + tolerance))));
  }

  private static OptionalDouble ratio(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() && other.isPresent()
        ? OptionalDouble.of(one.getAsDouble() / other.getAsDouble())
        : OptionalDouble.empty();
  }

  private static OptionalDouble scaled(OptionalDouble ratio, double by) {
    return ratio.isPresent() ? OptionalDouble.of(ratio.getAsDouble() * by) : OptionalDouble.empty();
  }
}
