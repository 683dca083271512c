package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Judges what the applications of the matrix printed, and prints one line of each. */
@Tag("A1")
@Tag("A2")
@Tag("A3")
class CompatibilityMatrixIT {

  private static final Path BUILT = Path.of("target", "compatibility", "compatibility");
  private static final Pattern COUNT = Pattern.compile("(\\w+) (\\d+) of (\\d+)");
  private static final Pattern TOTAL_TIME = Pattern.compile("Total time: +(.+)");

  static List<CompatibilityMatrix.Column> columns() {
    return CompatibilityMatrix.columns();
  }

  @AfterAll
  static void printOneLineAColumn() {
    columns().forEach(column -> System.out.println(line(column)));
    Matcher time = TOTAL_TIME.matcher(Repository.read(BUILT.resolve("build.log")));
    System.out.println(
        "compat: " + columns().size() + " columns in " + (time.find() ? time.group(1) : "?"));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void everyPortWorksOnBothPlatforms(CompatibilityMatrix.Column column) {
    Map<String, Integer> ports =
        COUNT
            .matcher(line(column))
            .results()
            .collect(
                Collectors.toMap(
                    count -> count.group(1),
                    count ->
                        Integer.parseInt(count.group(3)) * sign(count.group(2), count.group(3))));

    assertThat(printed(column)).doesNotContain("compat problem:", "Exception in thread");
    assertThat(ports).isEqualTo(Map.of("feishu", 5, "dingtalk", 3));
  }

  @ParameterizedTest
  @MethodSource("columns")
  @Tag("A7")
  void theLoggingApiIsOneThatCurrentBackEndsServe(CompatibilityMatrix.Column column) {
    assertThat(printed(column)).doesNotContain("StaticLoggerBinder", "SLF4J: ");
  }

  @Test
  void aColumnIsOfEachGeneration() {
    assertThat(columns())
        .extracting(CompatibilityMatrix.Column::name)
        .anyMatch(name -> name.equals("plain"))
        .anyMatch(name -> name.matches("spring-boot 3\\.4\\.\\d+"))
        .anyMatch(name -> name.matches("spring-boot 3\\.5\\.\\d+"))
        .anyMatch(name -> name.matches("spring-boot 4\\.0\\.\\d+"))
        .anyMatch(name -> name.matches("spring-boot 4\\.1\\.\\d+"))
        .anyMatch(name -> name.matches("spring-boot 3\\.5\\.\\d+ \\+ spring-cloud [\\d.]+"))
        .anyMatch(name -> name.matches("spring-boot 4\\.1\\.\\d+ \\+ spring-cloud [\\d.]+"));
  }

  /** Negative where fewer worked. */
  private static int sign(String worked, String of) {
    return worked.equals(of) ? 1 : -1;
  }

  private static String line(CompatibilityMatrix.Column column) {
    return printed(column)
        .lines()
        .filter(line -> line.startsWith("compat: " + column.name() + ": "))
        .findFirst()
        .orElse("compat: " + column.name() + ": failed");
  }

  private static String printed(CompatibilityMatrix.Column column) {
    return Repository.read(BUILT.resolve(column.folder()).resolve("target/compatibility.txt"));
  }
}
