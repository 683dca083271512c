package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.token.AccessToken;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTextTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final AccessToken TOKEN = new AccessToken("t-1", NOW.plusSeconds(7200));

  @Test
  void isReadAsItWasWritten() {
    assertThat(TokenText.read(TokenText.of(TOKEN, Duration.ofHours(2)), NOW)).contains(TOKEN);
  }

  @Test
  void endsNoLaterThanItsLifetimeByOneOfTheClocks() {
    String text = TokenText.of(TOKEN, Duration.ofHours(2));

    assertThat(TokenText.read(text, NOW.plusSeconds(60))).contains(TOKEN);
    assertThat(TokenText.read(text, NOW.minusSeconds(60)))
        .contains(new AccessToken("t-1", NOW.plusSeconds(7140)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "t-1", "1 t-1", "1 2", "x 2 t", "1 x t", "1 2 t t", "9999999999999 2 t"})
  void isNotReadFromOtherText(String text) {
    assertThat(TokenText.read(text, NOW)).isEmpty();
  }
}
