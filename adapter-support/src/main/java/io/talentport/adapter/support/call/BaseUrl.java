package io.talentport.adapter.support.call;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.FailureDetails;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of a platform or of a gateway before it. Immutable and thread-safe.
 *
 * @param setting the key of the setting that it stands in
 * @param scheme {@code https}, or {@code http} on the loopback
 * @param host the host's name
 * @param port the port; the scheme's own if the address names none
 * @param path the path before every operation's, without a slash at its end; may be empty
 */
public record BaseUrl(String setting, String scheme, String host, int port, String path) {

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|\\[::1]|127(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");

  /**
   * Checks an address.
   *
   * @param key the key of the setting that it stands in
   * @throws ConfigurationException if it is not an absolute https address, or http on the loopback,
   *     or if it has a user, a query or a fragment
   */
  public static BaseUrl of(String key, @Nullable String text) {
    URI uri = parse(key, text);
    String scheme = uri.getScheme();
    String host = uri.getHost() == null ? null : uri.getHost().toLowerCase(Locale.ROOT);
    if (scheme == null || host == null) {
      throw illFormed(key, "must be an absolute address such as https://host/path");
    }
    boolean https = scheme.equalsIgnoreCase("https");
    if (!https && !scheme.equalsIgnoreCase("http")) {
      throw illFormed(key, "must begin with https://");
    }
    if (!https && !LOOPBACK.matcher(host).matches()) {
      throw illFormed(
          key, "must begin with https://, since plain http is accepted for the loopback only");
    }
    if (uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null) {
      throw illFormed(key, "must have no user, no query and no fragment");
    }
    if (uri.getPort() == 0 || uri.getPort() > 65_535) {
      throw illFormed(key, "must have a port from 1 to 65535, or none");
    }
    String plainScheme = https ? "https" : "http";
    int port = uri.getPort() >= 0 ? uri.getPort() : defaultPort(plainScheme);
    return new BaseUrl(key, plainScheme, host, port, withoutSlash(uri.getRawPath()));
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

  private static String withoutSlash(@Nullable String path) {
    int end = path == null ? 0 : path.length();
    while (path != null && end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path == null ? "" : path.substring(0, end);
  }

  private static int defaultPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static ConfigurationException illFormed(String key, String rule) {
    return new ConfigurationException(
        FailureDetails.of(key + " " + rule)
            .remedy("Correct the setting, or leave it out for the vendor's own address.")
            .build());
  }

  /** The address without the path. */
  String origin() {
    String named = port == defaultPort(scheme) ? "" : ":" + port;
    return scheme + "://" + host + named;
  }

  @Override
  public String toString() {
    return origin() + path;
  }
}
