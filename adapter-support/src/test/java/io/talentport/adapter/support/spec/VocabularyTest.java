package io.talentport.adapter.support.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private record Word(String text) {}

  private static final Word YES = new Word("yes");
  private static final Word NO = new Word("no");
  private static final List<Word> CONSTANTS = List.of(YES, NO);

  private final Vocabulary<String, Word> texts =
      Vocabulary.ofTexts(Word::new, Word::text, CONSTANTS)
          .pair("y", YES)
          .word("p", "perhaps")
          .build();
  private final Vocabulary<Integer, Word> numbers =
      Vocabulary.ofNumbers(Word::new, Word::text, CONSTANTS)
          .pair(1, YES)
          .word(3, "perhaps")
          .build();

  @Test
  void knownValueIsItsConstantInBothDirections() {
    assertThat(texts.toCore("y")).isSameAs(YES);
    assertThat(texts.toPlatform(YES)).contains("y");
    assertThat(numbers.toCore(1)).isSameAs(YES);
    assertThat(numbers.toPlatform(YES)).contains(1);
  }

  @Test
  void valueWithoutConstantIsItsWordInBothDirections() {
    assertThat(texts.toCore("p")).isEqualTo(new Word("perhaps"));
    assertThat(texts.toPlatform(new Word("perhaps"))).contains("p");
    assertThat(numbers.toCore(3)).isEqualTo(new Word("perhaps"));
    assertThat(numbers.toPlatform(new Word("perhaps"))).contains(3);
  }

  @Test
  void unknownValueIsKeptInBothDirections() {
    assertThat(texts.toCore("x")).isEqualTo(new Word("x"));
    assertThat(texts.toPlatform(new Word("x"))).contains("x");
    assertThat(numbers.toCore(42)).isEqualTo(new Word("42"));
    assertThat(numbers.toPlatform(new Word("42"))).contains(42);
  }

  @Test
  void constantWithoutValueIsNotSent() {
    assertThat(texts.toPlatform(NO)).isEmpty();
    assertThat(numbers.toPlatform(NO)).isEmpty();
  }

  @Test
  void wordThatIsNoNumberIsNotSentAsOne() {
    assertThat(numbers.toPlatform(new Word("x"))).isEmpty();
    assertThat(numbers.toPlatform(new Word("1234567890"))).isEmpty();
    assertThat(numbers.toPlatform(new Word("-1"))).isEmpty();
  }

  @Test
  void pairThatContradictsAnotherIsRefused() {
    Vocabulary.Builder<String, Word> sameValue =
        Vocabulary.ofTexts(Word::new, Word::text, CONSTANTS).pair("y", YES);
    assertThatThrownBy(() -> sameValue.pair("y", NO)).isInstanceOf(IllegalArgumentException.class);
    Vocabulary.Builder<String, Word> sameConstant =
        Vocabulary.ofTexts(Word::new, Word::text, CONSTANTS).pair("y", YES);
    assertThatThrownBy(() -> sameConstant.word("j", "yes"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
