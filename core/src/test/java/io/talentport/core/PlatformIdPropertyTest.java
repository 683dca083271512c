package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlatformIdPropertyTest {

  @Provide
  static Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.strings(), Arbitraries.strings().withChars("abz059-A_ ").ofMaxLength(6));
  }

  @Property
  void anyTextIsANameOrAConfigurationError(@ForAll @From("names") String text) {
    boolean wellFormed =
        !text.isEmpty()
            && text.charAt(0) >= 'a'
            && text.charAt(0) <= 'z'
            && text.chars()
                .allMatch(
                    one -> one >= 'a' && one <= 'z' || one >= '0' && one <= '9' || one == '-');

    if (wellFormed) {
      assertThat(PlatformId.of(text)).hasToString(text);
    } else {
      assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> PlatformId.of(text));
    }
  }
}
