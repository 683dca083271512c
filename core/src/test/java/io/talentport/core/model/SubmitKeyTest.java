package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitKeyTest {

  @Test
  void isTheTextThatWasGivenAndPrintsNothingOfIt() {
    SubmitKey key = SubmitKey.of("marker 消息-1");

    assertThat(key.value()).isEqualTo("marker 消息-1");
    assertThat(key)
        .hasToString("SubmitKey[***]")
        .isEqualTo(SubmitKey.of("marker 消息-1"))
        .hasSameHashCodeAs(SubmitKey.of("marker 消息-1"))
        .isNotEqualTo(SubmitKey.of("marker 消息-2"));
  }

  @Test
  void has256CharactersAtMost() {
    assertThat(SubmitKey.of("k".repeat(256)).value()).hasSize(256);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> SubmitKey.of("k".repeat(257)))
        .withMessageContaining("submitKey")
        .withMessageNotContaining("kk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "marker\n", "marker\u0000", "\tmarker"})
  void isNeitherBlankNorHasControlCharacters(String value) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> SubmitKey.of(value))
        .withMessageContaining("submitKey")
        .withMessageNotContaining("marker");
  }

  @Test
  void mustBeGiven() {
    assertThatExceptionOfType(IncompleteValueException.class).isThrownBy(() -> SubmitKey.of(null));
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> SubmitOptions.once(null))
        .satisfies(thrown -> assertThat(thrown.missing()).containsExactly("submitOptions.key"));
  }
}
