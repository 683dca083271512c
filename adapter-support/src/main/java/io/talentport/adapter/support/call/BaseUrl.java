package io.talentport.adapter.support.call;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.FailureDetails;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The address of a platform or of a gateway before it. Immutable and thread-safe.
 *
 * @param scheme {@code https}, or {@code http} on the loopback
 * @param host the host's name
 * @param port the port; the scheme's own if the address names none
 * @param path the path before every operation's, without a slash at its end; may be empty
 */
public record BaseUrl(String scheme, String host, int port, String path) {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  /**
   * Checks an address.
   *
   * @param key the setting that it stands in, for the message
   * @throws ConfigurationException if it is not an absolute https address, or http on the loopback,
   *     or if it has a user, a query or a fragment
   */
  public static BaseUrl of(String key, @Nullable String text) {
    URI uri = parse(key, text);
    String scheme = uri.getScheme();
    String host = uri.getHost();
    if (scheme == null || host == null) {
      throw illFormed(key, "must be an absolute address such as https://host/path");
    }
    boolean https = scheme.equalsIgnoreCase("https");
    if (!https && !scheme.equalsIgnoreCase("http")) {
      throw illFormed(key, "must begin with https://");
    }
    if (!https && !isLoopback(host)) {
      throw illFormed(
          key, "must begin with https://, since plain http is accepted for the loopback only");
    }
    if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
      throw illFormed(key, "must have no user, no query and no fragment");
    }
    int port = uri.getPort() >= 0 ? uri.getPort() : https ? 443 : 80;
    return new BaseUrl(https ? "https" : "http", host, port, withoutSlash(uri.getRawPath()));
  }

  private static URI parse(String key, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw illFormed(key, "must not be blank");
    }
    try {
      return new URI(text.strip());
    } catch (URISyntaxException wrong) {
      // The text may hold a secret that was pasted into the wrong place: it is not repeated.
      throw illFormed(key, "is not an address (" + wrong.getReason() + ")");
    }
  }

  private static boolean isLoopback(String host) {
    return LOOPBACK.contains(host) || host.matches("127(\\.\\d{1,3}){3}");
  }

  private static String withoutSlash(@Nullable String path) {
    String all = path == null ? "" : path;
    return all.endsWith("/") ? all.substring(0, all.length() - 1) : all;
  }

  private static ConfigurationException illFormed(String key, String rule) {
    return new ConfigurationException(
        FailureDetails.of(key + " " + rule)
            .remedy("Correct the setting, or leave it out for the vendor's own address.")
            .build());
  }

  /** The address without the path. */
  String origin() {
    return scheme + "://" + host + ":" + port;
  }

  @Override
  public String toString() {
    return origin() + path;
  }
}
