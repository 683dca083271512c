package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Judges what the tests of {@code examples/spring-boot} printed, in all of their runs. */
class SpringBootExampleIT {

  private static final Path BUILT = Path.of("target", "strangers");
  private static final String TESTS = "[INFO] Tests run: ";

  @ParameterizedTest
  @ValueSource(strings = {"spring-boot", "consumer-check/target/spring-boot-on-feishu"})
  void everyRunPassesWithNothingSkipped(String project) {
    String log = Repository.read(BUILT.resolve(project).resolve("build.log"));
    List<String> runs =
        Repository.read(BUILT.resolve(project).resolve("invoker.properties"))
            .lines()
            .filter(line -> line.startsWith("invoker.goals."))
            .toList();

    assertThat(log.lines().filter(line -> line.contains(TESTS) && !line.contains("-- in")))
        .isNotEmpty()
        .hasSameSizeAs(runs)
        .allMatch(line -> line.endsWith("Failures: 0, Errors: 0, Skipped: 0"));
    log.lines()
        .filter(line -> line.startsWith("browser: "))
        .distinct()
        .forEach(System.out::println);
  }
}
