package io.talentport.adapter.support.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionalValuesTest {

  @Test
  void nullAndBlanksAreAbsent() {
    assertThat(OptionalValues.wrap(null)).isEmpty();
    assertThat(OptionalValues.wrap(" ")).isEmpty();
    assertThat(OptionalValues.wrap("x")).contains("x");
    assertThat(OptionalValues.wrap(0)).contains(0);
  }

  @Test
  void absentValueIsNull() {
    assertThat(OptionalValues.<String>unwrap(Optional.empty())).isNull();
    assertThat(OptionalValues.unwrap(Optional.of("x"))).isEqualTo("x");
  }
}
