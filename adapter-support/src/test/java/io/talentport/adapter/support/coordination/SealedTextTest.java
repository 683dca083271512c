package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTextTest {

  private static final String TEXT = "marker-token-value 简历";

  private final SealedText seal = SecretKeys.of("marker-secret").tokenSeal();

  @Test
  void opensWhatItSealed() {
    assertThat(seal.open(seal.seal(TEXT, "key"), "key")).contains(TEXT);
    assertThat(seal.open(seal.seal("", "key"), "key")).contains("");
  }

  @Test
  void anotherInstanceWithTheSameSecretOpensIt() {
    SealedText other = SecretKeys.of("marker-secret").tokenSeal();

    assertThat(other.open(seal.seal(TEXT, "key"), "key")).contains(TEXT);
  }

  @Test
  void sealsTheSameTextDifferentlyEachTime() {
    Set<String> sealed = new HashSet<>();
    for (int time = 0; time < 100; time++) {
      sealed.add(seal.seal(TEXT, "key"));
    }

    assertThat(sealed).hasSize(100);
  }

  @Test
  void givesPrintableAsciiWithoutTheText() {
    assertThat(seal.seal(TEXT, "key")).matches("[A-Za-z0-9_-]+").doesNotContain("marker");
  }

  @Test
  void opensNothingUnderAnotherKey() {
    assertThat(seal.open(seal.seal(TEXT, "key"), "another key")).isEmpty();
  }

  @Test
  void opensNothingOfAnotherSecret() {
    SealedText other = SecretKeys.of("another-secret").tokenSeal();

    assertThat(other.open(seal.seal(TEXT, "key"), "key")).isEmpty();
  }

  @Test
  void opensNothingOfAnotherVersion() {
    byte[] sealed = Base64.getUrlDecoder().decode(seal.seal(TEXT, "key"));
    sealed[0]++;

    assertThat(seal.open(KeyParts.text(sealed), "key")).isEmpty();
  }

  @Test
  void opensNothingOfWhichOneBitWasChanged() {
    byte[] sealed = Base64.getUrlDecoder().decode(seal.seal(TEXT, "key"));
    for (int changed = 0; changed < sealed.length; changed++) {
      byte[] other = sealed.clone();
      other[changed] ^= 1;

      assertThat(seal.open(KeyParts.text(other), "key")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AQ", "no base64 !", "简历", "AQAAAAAAAAAAAAAA", "{\"token\":1}"})
  void opensNothingOfGarbage(String garbage) {
    assertThat(seal.open(garbage, "key")).isEmpty();
  }

  @Property
  void opensNothingOfAnyOtherText(@ForAll String text) {
    assertThat(seal.open(text, "key")).isEmpty();
  }
}
