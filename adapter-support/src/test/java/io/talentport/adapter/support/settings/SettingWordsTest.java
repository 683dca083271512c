package io.talentport.adapter.support.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingWordsTest {

  @Test
  void readsPairsInTheirOrder() {
    assertThat(reader(" b = 2 ,a=x y").pairs("key"))
        .containsExactly(Map.entry("b", "2"), Map.entry("a", "x y"));
    assertThat(reader(" ").pairs("key")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "a=", "=1", "a=1,", "a=1,a=2", ",", "a=x=y", "a=1;b=2", "a=1，b=2", "a=1、b=2"})
  void refusesWhatIsNoPairs(String text) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> reader(text).pairs("key"))
        .withMessageContaining("talentport.peerland.key");
  }

  @Test
  void readsOneWordOfSeveral() {
    assertThat(reader("two").word("key", Map.of("one", 1, "two", 2))).hasValue(2);
    assertThat(reader("").word("key", Map.of("one", 1))).isEmpty();
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> reader("secret").word("key", Map.of("one", 1, "two", 2)))
        .withMessageContaining("talentport.peerland.key must be one of one, two")
        .withMessageNotContaining("secret");
  }

  private static SettingsReader reader(String value) {
    return new SettingsReader(
        "peerland", Set.of("talentport.peerland.key"), Map.of("talentport.peerland.key", value));
  }
}
