package io.talentport.adapter.support.http;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.text.Blanks;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP proxy and its credentials. Immutable and thread-safe; printing it shows no password.
 *
 * @param address its host and port
 * @param user the user name of Basic authentication; null for none
 * @param password the user's password; null for none
 */
public record ProxyAccess(
    InetSocketAddress address, @Nullable String user, @Nullable String password) {

  /**
   * Takes over an application's settings.
   *
   * @return null without a proxy
   * @throws ConfigurationException if there is a user or password without the other or without a
   *     proxy, or if they have characters that cannot be sent; the message names the key
   */
  static @Nullable ProxyAccess of(
      String prefix,
      @Nullable InetSocketAddress address,
      @Nullable String user,
      @Nullable String password) {
    if (user == null != (password == null)) {
      throw refused(
          prefix + "proxy-user and " + prefix + "proxy-password must be set together",
          "Set both, or neither for a proxy without authentication.");
    }
    if (user != null && address == null) {
      throw refused(
          prefix + "proxy-user is set without " + prefix + "proxy",
          "Set the proxy as well, like http://proxy.example.org:3128.");
    }
    if (user != null && (Blanks.isBlank(user) || user.indexOf(':') >= 0 || hasControls(user))) {
      throw refused(
          prefix + "proxy-user must not be blank and have no colon and no control characters",
          "Write the user name alone; the password has its own setting.");
    }
    if (password != null && hasControls(password)) {
      throw refused(
          prefix + "proxy-password must have no control characters",
          "Check that it was copied without a line break.");
    }
    return address == null ? null : new ProxyAccess(address, user, password);
  }

  private static boolean hasControls(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }

  private static ConfigurationException refused(String problem, String remedy) {
    return new ConfigurationException(ErrorDetails.of(problem).remedy(remedy).build());
  }

  /** The header's value for Basic authentication; null without a user. */
  @Nullable String authorization() {
    if (user == null) {
      return null;
    }
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Override
  public String toString() {
    return "ProxyAccess[" + address + (user == null ? "]" : ", user ***, password ***]");
  }
}
