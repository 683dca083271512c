package io.talentport.benchmarks.run;

import io.talentport.benchmarks.work.Contender;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of medians, as Markdown that can be read as it is. */
final class Table {

  private static final List<String> HEAD =
      List.of("work", "", "hand", "SDK", "ours", "ours / hand", "ours / SDK", "goal", "verdict");
  private static final String NONE = "–";

  private Table() {}

  /** The lines of which anything was measured. */
  static String of(List<Line> lines, Figures figures) {
    List<List<String>> rows =
        Stream.concat(
                Stream.of(HEAD),
                lines.stream()
                    .filter(line -> line.value(figures, Contender.OURS).isPresent())
                    .map(line -> cells(line, figures)))
            .toList();
    int[] widths = new int[HEAD.size()];
    rows.forEach(
        row -> {
          for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], row.get(i).length());
          }
        });
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(line(rows.get(i), widths, ' '));
      if (i == 0) {
        text.append(line(HEAD.stream().map(cell -> "").toList(), widths, '-'));
      }
    }
    return text.toString();
  }

  private static List<String> cells(Line line, Figures figures) {
    OptionalDouble hand = line.value(figures, Contender.HAND);
    OptionalDouble sdk = line.value(figures, Contender.SDK);
    OptionalDouble ours = line.value(figures, Contender.OURS);
    return List.of(
        line.title(),
        line.metric().word(),
        text(line, hand),
        text(line, sdk),
        text(line, ours),
        ratio(ours, hand),
        ratio(ours, sdk),
        line.goals().isEmpty()
            ? NONE
            : line.goals().stream().map(Goal::text).collect(Collectors.joining(", ")),
        line.goals().isEmpty() ? NONE : line.verdict(figures).toString());
  }

  private static String text(Line line, OptionalDouble value) {
    return value.isPresent() ? line.metric().text(value.getAsDouble()) : NONE;
  }

  private static String ratio(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() && other.isPresent() && other.getAsDouble() > 0
        ? Metric.number(one.getAsDouble() / other.getAsDouble())
        : NONE;
  }

  private static String line(List<String> cells, int[] widths, char filler) {
    StringBuilder text = new StringBuilder("|");
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      text.append(filler)
          .append(cell)
          .append(String.valueOf(filler).repeat(widths[i] - cell.length()))
          .append(filler)
          .append('|');
    }
    return text.append('\n').toString();
  }
}
