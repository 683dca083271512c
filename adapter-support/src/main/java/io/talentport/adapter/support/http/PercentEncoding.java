package io.talentport.adapter.support.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Percent-encodes everything but what no part of a URL ever needs encoded. */
public final class PercentEncoding {

  private PercentEncoding() {}

  /** Encodes what is beyond ASCII in an address, and leaves the rest as it is. */
  static String beyondAscii(String text) {
    StringBuilder encoded = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(one -> encoded.append(one.codePointAt(0) < 0x80 ? one : of(one)));
    return encoded.toString();
  }

  /** Encodes a text. */
  public static String of(String text) {
    // The JDK encodes for HTML forms, which differ from URLs in two characters.
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
