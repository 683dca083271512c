package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
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

  @Test
  @Tag("G18")
  void doesNotRepeatWhatItRefuses() {
    for (String name : new String[] {"My-S3cret", "s3cret in words", "s3cret\u0000"}) {
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> PlatformId.of(name))
          .withMessageNotContaining("3cret");
    }
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
