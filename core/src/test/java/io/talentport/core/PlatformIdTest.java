package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformIdTest {

  @Test
  void isItsName() {
    assertThat(PlatformId.of("dingtalk"))
        .hasToString("dingtalk")
        .isEqualTo(PlatformId.of("dingtalk"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "DingTalk", "1st", "ding_talk"})
  void refusesAnIllFormedName(@Nullable String name) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> PlatformId.of(name))
        .withMessageContaining("lower-case letters, digits and hyphens");
  }
}
