package io.talentport.benchmarks.run;

import io.talentport.benchmarks.work.Contender;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Everything that was measured. Not thread-safe. */
final class Figures {

  private final List<Figure> all = new ArrayList<>();

  void add(String row, Contender by, Metric metric, double value) {
    all.add(new Figure(row, by, metric, value));
  }

  List<Figure> all() {
    return List.copyOf(all);
  }

  /** The median of what was measured of it; absent if nothing was. */
  OptionalDouble median(String row, Contender by, Metric metric) {
    double[] sorted =
        all.stream()
            .filter(one -> one.row().equals(row) && one.by() == by && one.metric() == metric)
            .mapToDouble(Figure::value)
            .sorted()
            .toArray();
    int middle = sorted.length / 2;
    return sorted.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }
}
