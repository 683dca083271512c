package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.token.AccessToken;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token as text: when it ends by the clock of the instance that fetched it, how long it lived
 * when it was written, both in seconds, and its value.
 */
final class TokenText {

  private static final Pattern FORM = Pattern.compile("(-?\\d{1,12}) (\\d{1,12}) (\\S+)");

  private TokenText() {}

  /**
   * Writes a token.
   *
   * @param lifetime how long it still lives
   */
  static String of(AccessToken token, Duration lifetime) {
    return token.expiresAt().getEpochSecond() + " " + lifetime.toSeconds() + " " + token.value();
  }

  /**
   * Reads a token. It ends no later than its lifetime from now: where this machine's clock is
   * behind the other one's, the token does not seem to live for longer than it does.
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
