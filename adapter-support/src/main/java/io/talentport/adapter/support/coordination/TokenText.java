package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.token.AccessToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token as text: its expiry by the clock of the instance that fetched it, its remaining lifetime
 * when it was written, both in seconds, and its value.
 */
final class TokenText {

  private static final Pattern FORM = Pattern.compile("(-?\\d{1,12}) (\\d{1,12}) (\\S+)");

  private TokenText() {}

  /**
   * Writes a token.
   *
   * @param lifetime the remaining lifetime
   */
  static String of(AccessToken token, Duration lifetime) {
    return token.expiresAt().getEpochSecond() + " " + lifetime.toSeconds() + " " + token.value();
  }

  /**
   * Reads a token. It expires no later than its lifetime from now, so that a slow clock on this
   * machine does not extend it.
   *
   * @return absent if the text is none
   */
  static Optional<AccessToken> read(String text, Instant now) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Instant byTheirClock = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
    Instant byOurs = now.plusSeconds(Long.parseLong(parts.group(2)));
    Instant end = byTheirClock.isBefore(byOurs) ? byTheirClock : byOurs;
    return Optional.of(new AccessToken(parts.group(3), end));
  }
}
