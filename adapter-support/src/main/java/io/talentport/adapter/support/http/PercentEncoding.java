package io.talentport.adapter.support.http;

import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.net.PercentCodec;

/** Percent-encodes everything except the characters that never need it. */
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

  private static boolean isUnreserved(int character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9'
        || "-._~".indexOf(character) >= 0;
  }

  /** Encodes a text. */
  public static String of(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (!isUnreserved(text.charAt(at))) {
        return PercentCodec.encode(text, StandardCharsets.UTF_8);
      }
    }
    return text;
  }
}
