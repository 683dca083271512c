package io.talentport.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("C10")
class BlanksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\t",
        "\n",
        "\u00a0",
        "\u3000",
        "\u2009",
        "\u202f",
        "\u200b",
        "\ufeff",
        "\u2060",
        "\u200e",
        "\u00ad",
        "\u3164",
        "\u2800",
        "\udb40\udc20"
      })
  void spacesAndInvisibleCharactersAreBlank(String blank) {
    assertThat(Blanks.isBlank(blank)).isTrue();
    assertThat(Blanks.strip(blank + "飞 书" + blank + blank)).isEqualTo("飞 书");
    assertThat(Blanks.anyIn("飞" + blank + "书")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "0", "飞", "\u0000", "\u007f", "é", "\ud83d\ude00", "\ud800"})
  void otherCharactersAreNot(String text) {
    assertThat(Blanks.isBlank(text)).isFalse();
    assertThat(Blanks.anyIn(text)).isFalse();
    assertThat(Blanks.strip(text)).isEqualTo(text);
  }

  @Test
  void textOfBlanksStripsToNothing() {
    assertThat(Blanks.strip("\ufeff \u3000\u200b")).isEmpty();
    assertThat(Blanks.isBlank("")).isTrue();
    assertThat(Blanks.strip("")).isEmpty();
  }

  @Test
  void invisibleCharactersAreFoundButNotThoseThatJoinLetters() {
    assertThat(Blanks.anyInvisibleIn("拉\u200b勾")).isTrue();
    assertThat(Blanks.anyInvisibleIn("拉\ufeff勾")).isTrue();
    assertThat(Blanks.anyInvisibleIn("拉 勾\u3000")).isFalse();
    assertThat(Blanks.anyInvisibleIn("\u0915\u094d\u200d\u0937")).isFalse();
  }
}
