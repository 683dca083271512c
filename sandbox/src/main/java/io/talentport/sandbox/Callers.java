package io.talentport.sandbox;

import io.talentport.sandbox.platform.Call;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps web pages of others away from the control interface. A browser lets any page send requests
 * to the loopback: under a name of the page's own host that was made to lead to the loopback (DNS
 * rebinding), which the header Host tells, or across origins, which Origin and Sec-Fetch-Site tell.
 * Programs send neither of these two.
 */
final class Callers {
  private static final Pattern LOOPBACK =
      Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?", Pattern.CASE_INSENSITIVE);

  private Callers() {}

  /**
   * Why a call is refused; {@code null} if it is not.
   *
   * @param linked whether pages of others may lead here, as links do
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
