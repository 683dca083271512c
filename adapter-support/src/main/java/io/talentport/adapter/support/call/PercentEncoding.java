package io.talentport.adapter.support.call;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encodes everything but what no part of a URL ever needs encoded. */
final class PercentEncoding {

  private PercentEncoding() {}

  static String of(String text) {
    // The JDK encodes for HTML forms, which differ from URLs in two characters.
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
