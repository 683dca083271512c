package io.talentport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesArchTest {

  static Stream<Rule> rules() {
    return RuleBook.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theProductObeys(Rule rule) {
    rule.on(Layout.PRODUCT).check(Product.classes());
  }

  @Test
  void noNumberIsMissing() {
    assertThat(RuleBook.all().map(Rule::id))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 20).mapToObj("R%02d"::formatted).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void aRuleSaysWhyAndWhatToDo(Rule rule) {
    assertThat(rule.on(Layout.PRODUCT).getDescription()).contains("because").contains("; ");
  }
}
