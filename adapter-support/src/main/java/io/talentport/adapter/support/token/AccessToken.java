package io.talentport.adapter.support.token;

import java.time.Instant;

/**
 * A token that a platform gave. Secret: {@link #toString} is masked.
 *
 * @param value what the platform wants to see again
 * @param expiresAt when the platform stops to accept it
 */
public record AccessToken(String value, Instant expiresAt) {

  @Override
  public String toString() {
    return "AccessToken[***, expires at " + expiresAt + "]";
  }
}
