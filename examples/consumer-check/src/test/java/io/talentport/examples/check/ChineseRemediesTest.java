package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ChineseRemediesTest {

  /** What a translation must not change: settings, and numbers. */
  private static final Pattern FIXED =
      Pattern.compile("talentport\\.[a-z.-]*[a-z]|\\d[\\d,]*\\d|\\d");

  @Test
  void everyTextTranslatesARemedyOfTheDocuments() {
    assertThat(ChineseRemedies.TEXTS.keySet())
        .as("texts in %s; correct those whose English remedy has changed", ChineseRemedies.RESOURCE)
        .hasSizeGreaterThan(100)
        .isSubsetOf(SpecTables.remedies());
  }

  @Test
  void aTranslationHasTheSettingsAndNumbersOfItsRemedy() {
    assertThat(ChineseRemedies.TEXTS)
        .allSatisfy((english, chinese) -> assertThat(fixed(chinese)).isEqualTo(fixed(english)));
  }

  @Test
  void aRemedyWithoutATranslationStaysEnglish() {
    assertThat(ChineseRemedies.of("Ask somebody.")).isEqualTo("Ask somebody.");
  }

  private static Set<String> fixed(String text) {
    return new TreeSet<>(FIXED.matcher(text).results().map(MatchResult::group).toList());
  }
}
