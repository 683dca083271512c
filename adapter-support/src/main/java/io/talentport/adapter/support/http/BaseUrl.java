package io.talentport.adapter.support.http;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * The address of a platform or of a gateway in front of it. Immutable and thread-safe.
 *
 * @param setting the key of its setting
 * @param scheme {@code https}, or {@code http} where that is accepted
 * @param host the host's name in lower case and ASCII; an IPv6 address in brackets
 * @param port the port; the scheme's own if the address names none
 * @param path the path before that of every operation, without a trailing slash; may be empty
 */
public record BaseUrl(String setting, String scheme, String host, int port, String path) {

  /** Host and port; {@link URI} accepts no host with an underscore. */
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\s@:/?#\\[\\]%\\\\]+)(?::(\\d*))?");

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|\\[::1]|127(\\.(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");

  /**
   * Checks an address, for which plain http is accepted on the loopback only.
   *
   * @throws ConfigurationException as {@link #of(String, String, PlainHttpHosts)} does
   */
  public static BaseUrl of(String key, @Nullable String text) {
    return of(key, text, PlainHttpHosts.NONE);
  }

  /**
   * Checks an address. Characters beyond ASCII in its path are percent-encoded.
   *
   * @param key the key of its setting
   * @param plainHttpTo the hosts, besides the loopback, to which plain http is accepted
   * @throws ConfigurationException if it is not an absolute https address, or http to a host for
   *     which it is accepted, or if it has a user, a query or a fragment
   */
  public static BaseUrl of(String key, @Nullable String text, PlainHttpHosts plainHttpTo) {
    URI uri = parse(key, text);
    Matcher authority = authority(key, uri);
    String scheme = scheme(key, uri);
    String host = ascii(key, authority.group(1));
    if (scheme.equals("http") && !isLoopback(host) && !plainHttpTo.contains(host)) {
      throw illFormed(
          key,
          "must begin with https://, since plain http is accepted for the loopback only, and for"
              + " the hosts that allow-plain-http-to names");
    }
    int port = port(key, authority.group(2), scheme);
    return new BaseUrl(key, scheme, host, port, withoutSlash(path(uri)));
  }

  private static Matcher authority(String key, URI uri) {
    if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw illFormed(key, "must have no user, no query and no fragment");
    }
    Matcher authority =
        AUTHORITY.matcher(uri.getRawAuthority() == null ? "" : uri.getRawAuthority());
    if (uri.getScheme() == null || !authority.matches()) {
      throw illFormed(key, "must be an absolute address such as https://host/path");
    }
    return authority;
  }

  private static String scheme(String key, URI uri) {
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !scheme.equals("http")) {
      throw illFormed(key, "must begin with https://");
    }
    return scheme;
  }

  private static URI parse(String key, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw illFormed(key, "must not be blank");
    }
    if (!isWhole(text)) {
      throw illFormed(key, "has half a character within");
    }
    try {
      return new URI(text.strip());
    } catch (URISyntaxException wrong) {
      // The text may be a secret in the wrong setting: do not repeat it.
      throw illFormed(key, "is not an address (" + wrong.getReason() + ")");
    }
  }

  private static boolean isWhole(String text) {
    return text.codePoints().noneMatch(one -> Character.getType(one) == Character.SURROGATE);
  }

  private static int port(String key, @Nullable String digits, String scheme) {
    if (digits == null || digits.isEmpty()) {
      return defaultPort(scheme);
    }
    int port = digits.length() > 5 ? 0 : Integer.parseInt(digits);
    if (port < 1 || port > 65_535) {
      throw illFormed(key, "must have a port from 1 to 65535, or none");
    }
    return port;
  }

  /** A host's name in lower case; in Punycode if it is not ASCII. */
  static String ascii(String key, String host) {
    try {
      boolean plain = host.chars().allMatch(letter -> letter < 0x80);
      return (plain ? host : IDN.toASCII(host)).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException wrong) {
      throw illFormed(key, "has a host name that cannot be looked up");
    }
  }

  private static String path(URI uri) {
    return uri.getRawPath() == null ? "" : PercentEncoding.beyondAscii(uri.getRawPath());
  }

  private static String withoutSlash(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  private static int defaultPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static ConfigurationException illFormed(String key, String rule) {
    return new ConfigurationException(
        ErrorDetails.of(key + " " + rule)
            .remedy("Correct the setting, or leave it out for the vendor's own address.")
            .build());
  }

  /** Whether a host is this machine, by name or address; an IPv6 address is in brackets. */
  public static boolean isLoopback(String host) {
    return LOOPBACK.matcher(host.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether it is on this machine, by name or address. */
  public boolean isLoopback() {
    return isLoopback(host);
  }

  /** Its scheme, host and port as the HTTP library takes them. */
  public HttpHost server() {
    try {
      return HttpHost.create(origin());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("The address was checked", impossible);
    }
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
