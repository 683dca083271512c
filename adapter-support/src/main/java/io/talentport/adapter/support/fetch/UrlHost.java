package io.talentport.adapter.support.fetch;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The host that a URL names. */
final class UrlHost {

  /** Host and port; {@link URI} accepts no host with an underscore. */
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+)(?::(\\d{1,5}))?");

  private UrlHost() {}

  /**
   * The host as it is written.
   *
   * @return null if the URL names none, or more than a host and a port from 1 to 65535
   */
  static @Nullable String of(URI url) {
    Matcher authority =
        AUTHORITY.matcher(url.getRawAuthority() == null ? "" : url.getRawAuthority());
    return authority.matches() && isPort(authority.group(2)) ? authority.group(1) : null;
  }

  private static boolean isPort(@Nullable String digits) {
    int port = digits == null ? 1 : Integer.parseInt(digits);
    return port >= 1 && port <= 65_535;
  }
}
