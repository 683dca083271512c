package io.talentport.adapter.support.token;

import java.time.Instant;

/**
 * A platform's access token. Secret: {@link #toString} is masked.
 *
 * @param value the token itself
 * @param expiresAt when the platform stops accepting it
 */
public record AccessToken(String value, Instant expiresAt) {

  @Override
  public String toString() {
    return "AccessToken[***, expires at " + expiresAt + "]";
  }
}
