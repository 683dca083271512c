package io.talentport.sandbox;

import io.talentport.sandbox.platform.Call;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps foreign web pages away from the control interface. In a browser any page can send requests
 * to the loopback: under its own host name resolved to the loopback (DNS rebinding), which the
 * header Host shows, or across origins, which Origin and Sec-Fetch-Site show. Programs send neither
 * of these two.
 */
final class Callers {
  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

  private Callers() {}

  /**
   * Why a call is refused; {@code null} if it is accepted.
   *
   * @param linked whether foreign pages may link here
   */
  static @Nullable String refusal(Call call, boolean linked) {
    String host = call.header("Host");
    if (host == null || !LOOPBACK.matcher(host).matches()) {
      return "the header Host must be 127.0.0.1, localhost or [::1], with or without a port";
    }
    if (linked) {
      return null;
    }
    String origin = call.header("Origin");
    String site = call.header("Sec-Fetch-Site");
    boolean own =
        (origin == null || origin.equalsIgnoreCase("http://" + host))
            && (site == null || site.equals("same-origin") || site.equals("none"));
    return own ? null : "a web page of another origin may not use the control interface";
  }
}
