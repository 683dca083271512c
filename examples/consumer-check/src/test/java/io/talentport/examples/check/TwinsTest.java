package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users read exists in both languages, with the same parts. */
class TwinsTest {

  private static final String CHINESE = ".zh-CN.md";

  /** The messages are in English. */
  private static final Set<String> IN_ENGLISH = Set.of("docs/messages.md");

  private static final Pattern PART =
      Pattern.compile("(?m)^(?<heading>#+) |^ *```(?<code>\\w*)$|^(?<row>\\|)");

  /** What the benchmarks write, in English in both. */
  private static final Pattern MEASURED =
      Pattern.compile("(?s)<!-- (?<name>measured: [^>]+|charts) -->\\n.*?<!-- /\\k<name> -->");

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+\\.md)");

  static Stream<Path> chinese() {
    return Repository.documents().stream().filter(page -> page.toString().endsWith(CHINESE));
  }

  private static Path english(Path chinese) {
    return chinese.resolveSibling(name(chinese).replace(CHINESE, ".md"));
  }

  private static Path chinese(Path english) {
    return english.resolveSibling(name(english).replace(".md", CHINESE));
  }

  private static String name(Path page) {
    return page.getFileName().toString();
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void bothHaveTheSameHeadingsCodeAndRows(Path page) {
    assertThat(parts(page)).isNotEmpty().isEqualTo(parts(english(page)));
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void bothHaveTheSameFiguresOfTheBenchmarks(Path page) {
    assertThat(found(MEASURED, page)).isEqualTo(found(MEASURED, english(page)));
  }

  @Test
  void figuresOfTheBenchmarksAreFound() {
    assertThat(found(MEASURED, Repository.ROOT.resolve("docs/performance.md")))
        .hasSizeGreaterThan(2);
  }

  private static List<String> parts(Path page) {
    return found(PART, page);
  }

  private static List<String> found(Pattern pattern, Path page) {
    return pattern.matcher(Repository.read(page)).results().map(MatchResult::group).toList();
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void eachLinksToTheOther(Path page) {
    assertThat(Repository.read(page)).contains("[English](" + name(english(page)) + ")");
    assertThat(Repository.read(english(page))).contains("](" + name(page) + ")");
  }

  @ParameterizedTest
  @MethodSource("chinese")
  void aChinesePageLinksToChinesePages(Path page) {
    assertThat(links(page))
        .filteredOn(target -> !target.equals(english(page)))
        .allSatisfy(
            target ->
                assertThat(target.toString().endsWith(CHINESE) || !Files.exists(chinese(target)))
                    .as("%s has a twin", target)
                    .isTrue());
  }

  @Test
  void everyPageForUsersHasATwin() {
    Path index = Repository.ROOT.resolve("docs/README.md");
    String forUsers = Repository.read(index).split("## You change Talentport")[0];

    assertThat(links(index, forUsers))
        .hasSizeGreaterThan(20)
        .filteredOn(page -> !name(page).endsWith(CHINESE))
        .filteredOn(page -> !IN_ENGLISH.contains(Repository.ROOT.relativize(page).toString()))
        .allSatisfy(page -> assertThat(chinese(page)).exists());
  }

  private static List<Path> links(Path page) {
    return links(page, Repository.read(page));
  }

  private static List<Path> links(Path page, String text) {
    return LINK.matcher(text)
        .results()
        .map(link -> link.group(1))
        .filter(target -> !target.contains(":"))
        .map(target -> page.resolveSibling(target).normalize())
        .toList();
  }
}
