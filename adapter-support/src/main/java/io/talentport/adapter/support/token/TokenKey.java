package io.talentport.adapter.support.token;

import org.jspecify.annotations.Nullable;

/**
 * Identifies a token. Two connected platforms share a token only if all parts are equal.
 *
 * @param platform the platform's name
 * @param host the address that issued it
 * @param application the application's id on the platform
 */
public record TokenKey(String platform, String host, String application) {

  // The JVM's generated code for a record takes milliseconds at its first use as a key.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TokenKey key
        && application.equals(key.application)
        && host.equals(key.host)
        && platform.equals(key.platform);
  }

  @Override
  public int hashCode() {
    return 31 * host.hashCode() + application.hashCode();
  }
}
