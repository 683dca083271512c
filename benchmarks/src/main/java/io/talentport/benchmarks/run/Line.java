package io.talentport.benchmarks.run;

import io.talentport.benchmarks.work.Contender;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One line of the table: one metric of one row.
 *
 * @param row the key of what was done
 * @param title what the table calls it
 * @param goals what is to be met; all of them
 */
record Line(String row, String title, Metric metric, List<Goal> goals) {

  OptionalDouble value(Figures figures, Contender by) {
    return figures.median(row, by, metric);
  }

  /** The worst verdict of the goals. */
  Verdict verdict(Figures figures) {
    return goals.stream()
        .map(goal -> goal.verdict(figures, this))
        .max(Enum::compareTo)
        .orElse(Verdict.NOT_MEASURED);
  }
}
