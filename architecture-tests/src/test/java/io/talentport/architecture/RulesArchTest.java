package io.talentport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("same-on-every-jdk")
class RulesArchTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (R\\d+) \\|");
  private static final Pattern CITATION = Pattern.compile("\\b[Rr]ules? (R?\\d+)");

  static Stream<Rule> rules() {
    return RuleBook.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theProductObeys(Rule rule) {
    rule.on(Layout.PRODUCT).check(Product.classes());
  }

  /** Of R21 and R22 each is a test of its own. */
  @Test
  void theListOfRulesIsThatOfTheCode() {
    Stream<String> inCode = Stream.concat(RuleBook.all().map(Rule::id), Stream.of("R21", "R22"));

    assertThat(inCode).containsExactlyInAnyOrderElementsOf(listed());
    assertThat(listed())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, listed().size()).mapToObj(number -> "R" + number).toList());
  }

  private static List<String> listed() {
    return ROW.matcher(Documents.read("docs/rules.md")).results().map(row -> row.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("poms")
  void aMessageOfTheBuildNamesARuleOfTheList(String pom) {
    assertThat(CITATION.matcher(Documents.read(pom)).results().map(one -> one.group(1)))
        .isSubsetOf(listed());
  }

  static Stream<String> poms() throws IOException {
    return Documents.files("pom.xml");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aRuleSaysWhyAndWhatToDo(Rule rule) {
    assertThat(rule.on(Layout.PRODUCT).getDescription()).contains("because").contains("; ");
  }
}
