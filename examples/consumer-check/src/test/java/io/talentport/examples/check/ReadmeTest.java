package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityLevel;
import io.talentport.core.port.Ports;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of both READMEs say what the adapters do. */
class ReadmeTest {

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void portsAreServedAsTheAdaptersSay(String readme) {
    MarkdownTable table = MarkdownTable.marked("ports", read(readme));

    assertThat(byPlatform(table, ReadmeTest::level))
        .isEqualTo(Adapters.capabilities(Capability::level));
    assertThat(table.rows().stream().map(row -> MarkdownTable.code(row.get(0))))
        .containsExactlyElementsOf(Ports.all().stream().map(Class::getSimpleName).toList());
    assertThat(table.rows().stream().flatMap(row -> row.stream().skip(2)))
        .allSatisfy(cell -> assertThat(cell).matches("✓|[◐—] .+"));
  }

  @Test
  void settingsAreDescribedAsTheyAreRead() {
    Set<String> described = new TreeSet<>();
    for (String platform : Adapters.ids()) {
      SettingsTable.description(platform)
          .path("settings")
          .forEach(setting -> described.add(setting.path("key").asString()));
    }

    assertThat(described).isEqualTo(Adapters.settingKeys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void errorsAreThoseOfTheCore(String readme) {
    Set<String> real = CoreClasses.in("io.talentport.core.error");
    real.removeIf(name -> !name.endsWith("Exception") || name.equals("RecruitingException"));

    assertThat(
            MarkdownTable.marked("errors", read(readme)).rows().stream()
                .map(row -> MarkdownTable.code(row.get(0))))
        .containsExactlyInAnyOrderElementsOf(real);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  @Tag("A1")
  void classPathsAreThoseOfTheMatrix(String readme) {
    assertThat(
            MarkdownTable.marked("compatibility", read(readme)).rows().stream()
                .map(row -> MarkdownTable.code(row.get(0))))
        .containsExactlyElementsOf(
            CompatibilityMatrix.columns().stream().map(CompatibilityMatrix.Column::name).toList());
  }

  @Test
  void bothLanguagesShowTheSameDependencies() {
    assertThat(dependencies(read("README.zh-CN.md")))
        .isEqualTo(dependencies(read("README.md")))
        .isNotEmpty();
  }

  private static CapabilityLevel level(String cell) {
    return switch (cell.charAt(0)) {
      case '✓' -> CapabilityLevel.FULL;
      case '◐' -> CapabilityLevel.PARTIAL;
      case '—' -> CapabilityLevel.NONE;
      default -> throw new AssertionError("No level in the cell: " + cell);
    };
  }

  /** What the cells say, by the platform of their column and the port of their row. */
  private static <V> Map<String, Map<String, V>> byPlatform(
      MarkdownTable table, Function<String, V> cell) {
    Map<String, Map<String, V>> platforms = new TreeMap<>();
    for (int platform = 2; platform < table.header().size(); platform++) {
      Map<String, V> ports = new TreeMap<>();
      for (List<String> row : table.rows()) {
        ports.put(MarkdownTable.code(row.get(0)), cell.apply(row.get(platform)));
      }
      platforms.put(MarkdownTable.code(table.header().get(platform)), ports);
    }
    return platforms;
  }

  private static List<String> dependencies(String document) {
    return CodeBlocks.of(document, "xml").stream()
        .map(block -> block.replaceAll("<!--.*?-->", "").replaceAll("(?m) +$", ""))
        .toList();
  }

  private static String read(String readme) {
    return Repository.read(Repository.ROOT.resolve(readme));
  }
}
