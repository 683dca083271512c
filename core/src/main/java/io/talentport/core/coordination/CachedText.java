package io.talentport.core.coordination;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.Required;
import java.time.Duration;

/**
 * What a {@link CacheStore} found. Immutable and thread-safe; printing it shows no content.
 *
 * @param text as it was put
 * @param left how much is left of its lifetime; longer than zero
 */
public record CachedText(String text, Duration left) {

  /**
   * Makes what was found.
   *
   * @throws InvalidRequestException if nothing is left of its lifetime
   */
  public CachedText {
    Required.value("cachedText.text", text);
    if (Required.value("cachedText.left", left).compareTo(Duration.ZERO) <= 0) {
      throw InvalidRequestException.of(
          "cachedText.left",
          "must be longer than zero, but is " + left,
          "Find nothing where the lifetime is over.");
    }
  }

  /** How much is left, and how long the text is. */
  @Override
  public String toString() {
    return "CachedText[" + text.length() + " characters, left=" + left + "]";
  }
}
