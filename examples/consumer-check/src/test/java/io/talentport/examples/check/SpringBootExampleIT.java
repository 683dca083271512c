package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Judges what the tests of {@code examples/spring-boot} printed, in all of their runs. */
class SpringBootExampleIT {

  private static final Path BUILT = Path.of("target", "strangers", "spring-boot");
  private static final String TESTS = "[INFO] Tests run: ";

  @Test
  void everyRunPassesWithNothingSkipped() {
    List<String> totals =
        Repository.read(BUILT.resolve("build.log"))
            .lines()
            .filter(line -> line.contains(TESTS) && !line.contains("-- in"))
            .toList();

    assertThat(totals)
        .hasSameSizeAs(
            Repository.read(BUILT.resolve("invoker.properties"))
                .lines()
                .filter(line -> line.startsWith("invoker.goals."))
                .toList())
        .allMatch(line -> line.endsWith("Failures: 0, Errors: 0, Skipped: 0"));
    Repository.read(BUILT.resolve("build.log"))
        .lines()
        .filter(line -> line.startsWith("browser: "))
        .distinct()
        .forEach(System.out::println);
  }
}
