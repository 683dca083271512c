package io.talentport.sandbox.internal.engine;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Opaque cursors of a listing. A cursor is bound to its listing, and only cursors issued here are
 * accepted.
 */
final class Cursors {
  /** Chosen so that the encoded cursor has characters that a careless client sends unescaped. */
  private static final String SALT = ">>>???";

  private Cursors() {}

  static String encode(String listing, int offset) {
    String plain = SALT + listing + '|' + offset;
    return Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** The position, or -1 if the cursor was not issued here for this listing. */
  static int decode(String listing, String cursor) {
    String plain;
    try {
      plain = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      return -1;
    }
    String start = SALT + listing + '|';
    String digits = plain.startsWith(start) ? plain.substring(start.length()) : "";
    return digits.matches("\\d{1,9}") && encode(listing, Integer.parseInt(digits)).equals(cursor)
        ? Integer.parseInt(digits)
        : -1;
  }
}
