package io.talentport.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.benchmarks.work.Contender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("same-on-every-jdk")
class ResultsTest {

  private final Figures figures = new Figures();

  private Results results(int jdk) {
    return new Results(
        new Machine("a processor", 2, "Linux", "a JDK", jdk, "commit", 3, 0.1), figures);
  }

  @Test
  void aRowThatWasAskedForIsMissingForEachContenderThatHasNoFigure() {
    figures.add("LOOK_UP_1000", Contender.HAND, Metric.TIME, 1);
    figures.add("LOOK_UP_1000", Contender.OURS, Metric.TIME, 1);

    assertThat(results(17).missing("LOOK_UP_1000"::equals))
        .containsExactly("look-up of 1,000 (ten calls), time, SDK");
  }

  @Test
  void nothingIsMissingOfRowsThatNobodyAskedFor() {
    assertThat(results(17).missing(row -> false)).isEmpty();
  }

  @Test
  void virtualThreadsAreMissingWhereTheJdkHasThem() {
    assertThat(results(17).missing(Lines.VIRTUAL::equals)).isEmpty();
    assertThat(results(25).missing(Lines.VIRTUAL::equals)).hasSize(6);
  }

  @Test
  void everyLineHasAGoal() {
    assertThat(Lines.all(25)).allMatch(line -> !line.goals().isEmpty());
  }

  @Test
  void theTableIsWrittenIntoThePageOfEachLanguage(@TempDir Path docs) throws IOException {
    Path english = page(docs, "performance.md");
    Path chinese = page(docs, "performance.zh-CN.md");
    figures.add("LOOK_UP_1000", Contender.OURS, Metric.TIME, 42);

    results(25).writeToDocs(docs);

    assertThat(Files.readString(english))
        .contains("42.0 µs")
        .startsWith("before")
        .endsWith("after")
        .doesNotContain("old");
    assertThat(Files.readString(chinese)).isEqualTo(Files.readString(english));
  }

  private static Path page(Path docs, String name) throws IOException {
    return Files.writeString(
        docs.resolve(name),
        "before\n<!-- measured: JDK 25 -->\nold\n<!-- /measured: JDK 25 -->\nafter");
  }
}
