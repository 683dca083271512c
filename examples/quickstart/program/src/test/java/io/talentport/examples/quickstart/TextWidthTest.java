package io.talentport.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

  @ParameterizedTest
  @CsvSource({"abc, 3", "résumé, 6", "简历, 4", "简历ab, 6", "（一）, 6", "𠮷, 2", "한국, 4", "'', 0"})
  void countsTwoColumnsForAWideCharacter(String text, int columns) {
    assertThat(TextWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void takesNoColumnForACombiningMark() {
    assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void cutsBetweenCharactersWithinTheWidth() {
    assertThat(TextWidth.cut("第三方招聘网站", 8)).isEqualTo("第三方…");
    assertThat(TextWidth.cut("abcdef", 6)).isEqualTo("abcdef");
    assertThat(TextWidth.of(TextWidth.cut("第三方招聘网站", 8))).isLessThanOrEqualTo(8);
  }

  @Test
  void wrapsBetweenWords() {
    assertThat(TextWidth.wrap("one two three", 7)).containsExactly("one two", "three");
    assertThat(TextWidth.wrap("unbreakable a", 4)).containsExactly("unbreakable", "a");
  }
}
