package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChineseErrorTextsTest {

  /**
   * What a translation must not change: code in backticks, dotted and underscored names, names of
   * headers, methods and types, and numbers.
   */
  private static final Pattern FIXED =
      Pattern.compile(
          "`[^`]+`"
              + "|(?<!\\w)[A-Za-z]\\w*(?:\\.-?\\w[-\\w]*)+"
              + "|(?<!\\w)[A-Za-z]+(?:_[A-Za-z]+)+"
              + "|(?<!\\w)[a-z]+(?:-[a-z]+){3,}"
              + "|(?<!\\w)\\w+\\(\\)"
              + "|(?<!\\w)[a-z]+[A-Z]\\w*"
              + "|(?<!\\w)(?:[A-Z][a-z]+){3,}"
              + "|\\d[\\d,]*\\d|\\d");

  @ParameterizedTest
  @EnumSource
  void everyTextOfTheDocumentsIsTranslatedAndNoOther(ChineseErrorTexts translations) {
    assertThat(translations.texts().keySet())
        .as("English texts in %s, which are those of api-specs", translations.resource())
        .containsExactlyInAnyOrderElementsOf(SpecTables.errorTexts(translations.key()));
  }

  @ParameterizedTest
  @EnumSource
  void aTranslationHasTheNamesAndNumbersOfItsText(ChineseErrorTexts translations) {
    assertThat(translations.texts())
        .allSatisfy((english, chinese) -> assertThat(fixed(chinese)).isEqualTo(fixed(english)));
  }

  @ParameterizedTest
  @EnumSource
  void aTranslationIsChineseWithoutAPipe(ChineseErrorTexts translations) {
    assertThat(translations.texts().values())
        .allSatisfy(chinese -> assertThat(chinese).matches("[^|]*\\p{IsHan}[^|]*。"));
  }

  @ParameterizedTest
  @CsvSource({
    "Set talentport.feishu.app-type=store.,talentport.feishu.app-type",
    "'A sub code, such as isp.-1.',isp.-1",
    "The biz_code is wrong.,biz_code",
    "Send x-acs-dingtalk-access-token.,x-acs-dingtalk-access-token",
    "Correct what violations() names.,violations()",
    "The bizCode is wrong.,bizCode",
    "Ask the AppTicketSource.,AppTicketSource",
    "'At most 10,000 of them.','10,000'",
    "Write `t-`.,`t-`"
  })
  void namesAndNumbersAreFound(String text, String name) {
    assertThat(fixed(text)).containsExactly(name);
  }

  @Test
  void wordsAreNoNames() {
    assertThat(fixed("DingTalk asks a third-party app for an up-to-date e-mail address."))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aTextWithoutATranslationStaysEnglish(ChineseErrorTexts translations) {
    assertThat(translations.of("Ask somebody.")).isEqualTo("Ask somebody.");
  }

  private static Set<String> fixed(String text) {
    return new TreeSet<>(FIXED.matcher(text).results().map(MatchResult::group).toList());
  }
}
