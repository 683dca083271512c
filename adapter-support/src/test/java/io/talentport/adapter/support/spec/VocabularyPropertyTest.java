package io.talentport.adapter.support.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.Gender;
import io.talentport.core.text.Blanks;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of a platform's words, whatever they are. */
class VocabularyPropertyTest {

  private static final Map<String, Gender> TABLE = Map.of("1", Gender.MALE, "2", Gender.FEMALE);
  private static final Vocabulary<String, Gender> WORDS =
      Vocabulary.ofTexts(Gender::of, Gender::value, Gender.known())
          .pair("1", Gender.MALE)
          .pair("2", Gender.FEMALE)
          .build();

  @Provide
  static Arbitrary<String> words() {
    return Arbitraries.oneOf(Arbitraries.strings(), Arbitraries.of("1", "2", "0", "male", "", " "));
  }

  @Property
  void aKnownWordBecomesItsConstantAndAnyOtherStaysItself(@ForAll @From("words") String word) {
    if (!isWord(word)) {
      assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> WORDS.toCore(word));
      return;
    }
    Gender value = WORDS.toCore(word);
    assertThat(value).isEqualTo(TABLE.getOrDefault(word, Gender.of(word)));
    if (!Gender.known().contains(Gender.of(word))) {
      assertThat(WORDS.toPlatform(value)).contains(TABLE.containsKey(word) ? word : value.value());
    }
  }

  @Property
  void whatGoesToThePlatformComesBackAsTheSame(@ForAll @From("words") String word) {
    if (isWord(word)) {
      Gender value = Gender.of(word);
      // Only a word that the platform uses for something else cannot come back as itself.
      if (!TABLE.containsKey(word)) {
        assertThat(WORDS.toPlatform(value).map(WORDS::toCore))
            .isEqualTo(Optional.of(value).filter(any -> !value.equals(Gender.OTHER)));
      }
    }
  }

  /** Whether anything is shown, in whole characters. */
  private static boolean isWord(String word) {
    return word.codePoints()
            .anyMatch(one -> !Blanks.isBlank(one) && Character.getType(one) != Character.CONTROL)
        && word.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE);
  }
}
