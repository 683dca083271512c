package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the first pages that users read say is true, in both languages. */
class ReadmeTest {

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
  @ValueSource(strings = {"docs/errors.md", "docs/errors.zh-CN.md"})
  void errorsAreThoseOfTheCore(String document) {
    Set<String> real = CoreClasses.in("io.talentport.core.error");
    real.removeIf(name -> !name.endsWith("Exception") || name.equals("RecruitingException"));

    assertThat(
            MarkdownTable.marked("errors", read(document)).rows().stream()
                .map(row -> MarkdownTable.code(row.get(0))))
        .containsExactlyInAnyOrderElementsOf(real);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/error-codes.md", "docs/error-codes.zh-CN.md"})
  void categoriesAreThoseOfTheCodes(String document) {
    assertThat(
            MarkdownTable.marked("categories", read(document)).rows().stream()
                .map(row -> MarkdownTable.code(row.get(0))))
        .containsExactlyInAnyOrderElementsOf(SpecTables.categories());
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/compatibility.md", "docs/compatibility.zh-CN.md"})
  @Tag("A1")
  void classPathsAreThoseOfTheMatrix(String document) {
    assertThat(
            MarkdownTable.marked("compatibility", read(document)).rows().stream()
                .map(row -> MarkdownTable.code(row.get(0))))
        .containsExactlyElementsOf(
            CompatibilityMatrix.columns().stream().map(CompatibilityMatrix.Column::name).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theReadmeIsShortAndShowsCodeOnItsFirstScreen(String readme) {
    List<String> lines = read(readme).lines().toList();

    assertThat(lines).hasSizeLessThanOrEqualTo(120);
    assertThat(lines.indexOf("```java")).isBetween(1, 29);
  }

  @Test
  void bothLanguagesShowTheSameDependencies() {
    assertThat(dependencies(read("README.zh-CN.md")))
        .isEqualTo(dependencies(read("README.md")))
        .isNotEmpty();
  }

  private static List<String> dependencies(String document) {
    return CodeBlocks.of(document, "xml").stream()
        .map(block -> block.replaceAll("<!--.*?-->", "").replaceAll("(?m) +$", ""))
        .toList();
  }

  private static String read(String document) {
    return Repository.read(Repository.ROOT.resolve(document));
  }
}
