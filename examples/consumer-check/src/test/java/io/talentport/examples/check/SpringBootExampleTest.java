package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code examples/spring-boot} does without, and what it is run on. */
class SpringBootExampleTest {

  private static final Path EXAMPLE = Repository.ROOT.resolve("examples/spring-boot");

  private static final Path ON_FEISHU = Path.of("src", "it", "spring-boot-on-feishu");

  /** What connects an application by hand. */
  private static final List<String> GLUE =
      List.of(
          "@Bean",
          "@Configuration",
          "@ConfigurationProperties",
          "@Import",
          "RecruitingPlatform.connect",
          "io.talentport.adapter",
          "io.talentport.sandbox",
          "io.talentport.spring",
          "io.talentport.micrometer");

  private static final Pattern RUN =
      Pattern.compile("-P(\\w+) -Dspring-boot[.]version=([\\d.]+) verify");

  @Test
  void noLineOfItConnectsAnything() {
    assertThat(files("src/main/java"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Repository.read(file)).doesNotContain(GLUE));
  }

  @Test
  void oneFileConfiguresIt() {
    assertThat(
            files("src/main/resources").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.matches(".*[.](yml|yaml|properties|xml|factories)"))
                .filter(name -> !name.startsWith("messages")))
        .containsExactly("application.yml");
  }

  @Test
  void bothLanguagesHaveTheSameMessages() {
    assertThat(keys("messages_zh.properties").filter(key -> !key.startsWith("limit.")))
        .containsExactlyInAnyOrderElementsOf(keys("messages.properties").toList());
  }

  @Test
  void bothPlatformsRunOnTheMatrixsVersionsOfSpringBoot() {
    List<String> versions =
        CompatibilityMatrix.columns().stream()
            .map(column -> column.name().replaceFirst("^spring-boot ", ""))
            .filter(version -> version.matches("(3[.]5|4[.]\\d+)[.]\\d+"))
            .toList();
    Matcher runs =
        RUN.matcher(
            Repository.read(EXAMPLE.resolve("invoker.properties"))
                + Repository.read(ON_FEISHU.resolve("invoker.properties")));

    assertThat(
            runs.results()
                .collect(
                    Collectors.groupingBy(
                        run -> run.group(1),
                        Collectors.mapping(run -> run.group(2), Collectors.toList()))))
        .containsEntry("dingtalk", versions)
        .containsEntry("feishu", List.of(versions.get(0), versions.get(versions.size() - 1)));
    assertThat(Repository.read(EXAMPLE.resolve("pom.xml")))
        .contains(
            "<spring-boot.version>" + versions.get(versions.size() - 1) + "</spring-boot.version>");
  }

  private static Stream<String> keys(String messages) {
    return Repository.read(EXAMPLE.resolve("src/main/resources/" + messages))
        .lines()
        .filter(line -> line.contains(" = "))
        .map(line -> line.substring(0, line.indexOf(" = ")));
  }

  private static List<Path> files(String folder) {
    try (Stream<Path> files = Files.walk(EXAMPLE.resolve(folder))) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
