package io.talentport.adapter.support.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private record Word(String text) {}

  private static final Word YES = new Word("yes");
  private static final Word NO = new Word("no");

  private final Vocabulary<Word> words =
      Vocabulary.of(Word::new, Word::text).pair("1", YES).build();

  @Test
  void aKnownWordIsItsConstantInBothDirections() {
    assertThat(words.toCore("1")).isSameAs(YES);
    assertThat(words.toPlatform(YES)).isEqualTo("1");
    assertThat(words.platformWord(YES)).contains("1");
  }

  @Test
  void anUnknownWordIsKeptInBothDirections() {
    assertThat(words.toCore("42")).isEqualTo(new Word("42"));
    assertThat(words.toPlatform(new Word("42"))).isEqualTo("42");
    assertThat(words.toPlatform(NO)).isEqualTo("no");
    assertThat(words.platformWord(NO)).isEmpty();
  }

  @Test
  void aPairThatContradictsAnotherIsAProgrammingError() {
    assertThatThrownBy(() -> Vocabulary.of(Word::new, Word::text).pair("1", YES).pair("1", NO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Vocabulary.of(Word::new, Word::text).pair("1", YES).pair("2", YES))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void blanksAreAbsent() {
    assertThat(OptionalValues.wrap(null)).isEmpty();
    assertThat(OptionalValues.wrap(" ")).isEmpty();
    assertThat(OptionalValues.wrap("x")).contains("x");
    assertThat(OptionalValues.wrap(0)).contains(0);
    assertThat(OptionalValues.<String>unwrap(Optional.empty())).isNull();
    assertThat(OptionalValues.unwrap(Optional.of("x"))).isEqualTo("x");
  }
}
