package io.talentport.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.benchmarks.work.Contender;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("same-on-every-jdk")
class TableTest {

  private final Figures figures = new Figures();
  private final Line line =
      new Line(
          "PAGE",
          "a page",
          Metric.TIME,
          List.of(Goal.atMostTimes(1.1, Contender.HAND), Goal.atMost(150, Metric.TIME)));

  @Test
  void aLineHasMediansRatiosAndAVerdict() {
    measured(Contender.HAND, 100, 500, 90);
    measured(Contender.SDK, 200);
    measured(Contender.OURS, 105, 115);

    assertThat(row())
        .containsExactly(
            "a page",
            "time",
            "100 µs",
            "200 µs",
            "110 µs",
            "1.10",
            "0.55",
            "≤ 1.1 × hand, ≤ 150 µs",
            "met");
  }

  @Test
  void oneGoalThatIsMissedIsEnough() {
    measured(Contender.HAND, 200);
    measured(Contender.OURS, 151);

    assertThat(row()).endsWith("not met").contains("–");
  }

  @Test
  void whatWasNotMeasuredIsNeitherMetNorMissed() {
    measured(Contender.OURS, 100);

    assertThat(row()).endsWith("not measured");
  }

  @Test
  void workThatGrowsIsComparedWithTheSmallerOne() {
    Line larger = new Line("MORE", "more", Metric.TIME, List.of(Goal.growsWith(line, 10, 0.1)));
    measured(Contender.OURS, 100);

    figures.add("MORE", Contender.OURS, Metric.TIME, 1_099);
    assertThat(larger.verdict(figures)).isEqualTo(Verdict.MET);

    figures.add("MORE", Contender.OURS, Metric.TIME, 1_103);
    assertThat(larger.verdict(figures)).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void throughputIsBetterTheMoreThereIs() {
    Line pages =
        new Line(
            "PAGES", "pages", Metric.PER_SECOND, List.of(Goal.atLeastTimes(0.9, Contender.HAND)));
    figures.add("PAGES", Contender.HAND, Metric.PER_SECOND, 100);
    figures.add("PAGES", Contender.OURS, Metric.PER_SECOND, 89);

    assertThat(pages.verdict(figures)).isEqualTo(Verdict.NOT_MET);
  }

  private void measured(Contender by, double... micros) {
    for (double one : micros) {
      figures.add("PAGE", by, Metric.TIME, one);
    }
  }

  private List<String> row() {
    String last =
        Table.of(List.of(line), figures).lines().reduce((one, next) -> next).orElseThrow();
    return List.of(last.substring(2, last.length() - 1).strip().split(" +\\| +"));
  }
}
