package io.talentport.adapter.support.paging;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.paging.Cursor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The content of a cursor: the platform's own token, the page size, and which listing it belongs
 * to.
 *
 * @param token where the platform's next page starts
 * @param size the page size of the listing
 */
record CursorText(String token, int size) {

  private static final String VERSION = "1";
  private static final String SEPARATOR = "\n";

  static CursorText read(Cursor cursor, ListingScope scope) {
    String[] parts = decode(cursor).split(SEPARATOR, 4);
    if (parts.length != 4 || !parts[0].equals(VERSION) || !parts[2].matches("[1-9]\\d{0,8}")) {
      throw foreign("is not one that a page of this library gave");
    }
    if (!parts[1].equals(fingerprint(scope))) {
      throw foreign(
          "belongs to another listing than " + scope.platform() + " " + scope.operation());
    }
    return new CursorText(parts[3], Integer.parseInt(parts[2]));
  }

  Cursor write(ListingScope scope) {
    String text = String.join(SEPARATOR, VERSION, fingerprint(scope), String.valueOf(size), token);
    return Cursor.of(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String decode(Cursor cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor.toString()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw foreign("is not one that a page of this library gave");
    }
  }

  private static String fingerprint(ListingScope scope) {
    String all = String.join(SEPARATOR, scope.platform(), scope.operation(), scope.arguments());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  private static InvalidRequestException foreign(String rule) {
    return InvalidRequestException.of(
        "cursor",
        rule,
        "Give a cursor only to the listing (platform, port and arguments) that it came from, or"
            + " start with PageRequest.first().");
  }
}
