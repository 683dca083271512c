package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.port.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Judges what the applications of the matrix printed, and prints one line of each. */
@Tag("A1")
@Tag("A2")
@Tag("A3")
class CompatibilityMatrixIT {

  private static final Path BUILT = Path.of("target", "strangers", "compatibility");
  private static final Path LOG = BUILT.resolve("build.log");
  private static final Pattern COUNT = Pattern.compile("(\\w+) (\\d+) of (\\d+)");
  private static final Pattern TOTAL_TIME = Pattern.compile("Total time: +(.+)");

  /** What a Maven project resolves for the one dependency on Feishu's adapter. */
  private static final Pattern BROUGHT =
      Pattern.compile(
          "BOOT-INF/lib/(talentport-core|talentport-adapter-support|talentport-adapter-feishu"
              + "|feign-core|httpclient5|httpcore5|httpcore5-h2|slf4j-api|bucket4j_jdk17-core"
              + "|jackson-core)-\\d.*[.]jar");

  static List<CompatibilityMatrix.Column> columns() {
    return CompatibilityMatrix.columns();
  }

  @AfterAll
  static void printOneLineAColumn() {
    columns().forEach(column -> System.out.println(line(column)));
    Matcher time = TOTAL_TIME.matcher(Repository.read(LOG));
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

    assertThat(printed(column))
        .doesNotContain("not started", "compat problem:", "Exception in thread");
    assertThat(ports).isEqualTo(Map.of("feishu", Ports.all().size(), "dingtalk", 3));
  }

  @ParameterizedTest
  @MethodSource("columns")
  void theSandboxServesTheTestsOfTheApplication(CompatibilityMatrix.Column column) {
    String test = column.name().equals("plain") ? "SandboxTest" : "spring.SandboxInSpringTest";
    Path report = Path.of("target/surefire-reports/com.example.compatibility." + test + ".txt");

    assertThat(BUILT.resolve(column.folder()).resolve(report))
        .content()
        .contains("Tests run: 2, Failures: 0, Errors: 0, Skipped: 0");
  }

  @ParameterizedTest
  @MethodSource("columns")
  @Tag("A7")
  void theLoggingApiIsOneThatCurrentBackEndsServe(CompatibilityMatrix.Column column) {
    assertThat(printed(column)).doesNotContain("StaticLoggerBinder", "SLF4J: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/compatibility.md", "docs/compatibility.zh-CN.md"})
  void theTableHasTheVersionsThatWereBuilt(String document) {
    MarkdownTable table =
        MarkdownTable.marked("compatibility", Repository.read(Repository.ROOT.resolve(document)));
    List<String> libraries = table.header().subList(1, table.header().size());

    assertThat(table.rows().stream().map(row -> row.subList(1, row.size())))
        .containsExactlyElementsOf(
            columns().stream().map(column -> versions(column, libraries)).toList());
  }

  @ParameterizedTest
  @MethodSource("columns")
  @Tag("A3")
  void whatOurBuildIsMadeWithIsNotInTheApplication(CompatibilityMatrix.Column column)
      throws IOException {
    try (JarFile jar = new JarFile(application(column).toFile())) {
      assertThat(jar.stream().map(JarEntry::getName))
          .anyMatch(name -> name.contains("httpclient5"))
          .noneMatch(name -> name.matches("(org/|BOOT-INF/lib/)(mapstruct|immutables|value-).*"));
    }
  }

  @Test
  @Tag("A3")
  void oneAdapterBringsLittle() throws IOException {
    CompatibilityMatrix.Column column =
        columns().stream()
            .filter(one -> one.name().startsWith("spring-boot 4.1"))
            .findFirst()
            .orElseThrow();
    try (JarFile jar = new JarFile(application(column).toFile())) {
      List<JarEntry> brought =
          jar.stream().filter(entry -> BROUGHT.matcher(entry.getName()).matches()).toList();
      assertThat(brought).hasSize(10);
      assertThat(brought.stream().mapToLong(JarEntry::getSize).sum()).isLessThan(5_600_000);
    }
  }

  private static Path application(CompatibilityMatrix.Column column) {
    return BUILT.resolve(column.folder()).resolve("target/" + column.folder() + "-1.jar");
  }

  private static List<String> versions(CompatibilityMatrix.Column column, List<String> libraries) {
    return libraries.stream().map(library -> version(column, library)).toList();
  }

  /** By the file in a packed application, or by what an application of one jar says. */
  private static String version(CompatibilityMatrix.Column column, String library) {
    Pattern file = Pattern.compile("BOOT-INF/lib/" + library + "-(\\d.*)\\.jar");
    try (JarFile jar = new JarFile(application(column).toFile())) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        Matcher packed = file.matcher(entry.getName());
        if (packed.matches()) {
          return packed.group(1);
        }
        if (entry.getName().endsWith("/" + library + "/pom.properties")) {
          Properties said = new Properties();
          said.load(jar.getInputStream(entry));
          return said.getProperty("version");
        }
      }
      return "none";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
        .anyMatch(name -> name.matches("spring-boot 4\\.1\\.\\d+ \\+ spring-cloud [\\d.]+"))
        .anyMatch(name -> name.matches("spring-boot 3\\.5\\.\\d+ \\+ data redis"))
        .anyMatch(name -> name.matches("spring-boot 4\\.1\\.\\d+ \\+ data redis"));
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
        .orElse("compat: " + column.name() + ": failed, see " + BUILT.resolve(column.folder()));
  }

  private static String printed(CompatibilityMatrix.Column column) {
    Path file = BUILT.resolve(column.folder()).resolve("target/compatibility.txt");
    return Files.exists(file) ? Repository.read(file) : "not started";
  }
}
