package io.talentport.adapter.support.paging;

import io.talentport.adapter.support.digest.Sha256;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.paging.Cursor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The content of a cursor: the platform's page token, the page size, how far the listing has come
 * in time, and which listing it belongs to.
 *
 * @param token where the platform's next page starts
 * @param size the page size of the listing
 * @param read how far the listing has come in time
 */
record CursorText(String token, int size, ReadThrough read) {

  /** The first version has neither the account nor the time. */
  private static final String FIRST_VERSION = "1";

  private static final String VERSION = "2";
  private static final String SEPARATOR = "\n";
  private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,8}");
  private static final Pattern MILLIS = Pattern.compile("-?\\d{1,19}|");

  static CursorText read(Cursor cursor, ListingScope scope) {
    String text = decode(cursor);
    return text.startsWith(VERSION + SEPARATOR)
        ? read(text.split(SEPARATOR, 6), scope)
        : readFirstVersion(text.split(SEPARATOR, 4), scope);
  }

  private static CursorText read(String[] parts, ListingScope scope) {
    if (parts.length != 6
        || !SIZE.matcher(parts[2]).matches()
        || !MILLIS.matcher(parts[3]).matches()
        || !MILLIS.matcher(parts[4]).matches()) {
      throw unknown();
    }
    check(parts[1], fingerprint(scope), scope);
    return new CursorText(
        parts[5],
        Integer.parseInt(parts[2]),
        new ReadThrough(instant(parts[3]), instant(parts[4])));
  }

  private static CursorText readFirstVersion(String[] parts, ListingScope scope) {
    if (parts.length != 4 || !parts[0].equals(FIRST_VERSION) || !SIZE.matcher(parts[2]).matches()) {
      throw unknown();
    }
    check(parts[1], fingerprint(null, scope), scope);
    return new CursorText(parts[3], Integer.parseInt(parts[2]), ReadThrough.NOTHING);
  }

  /**
   * The cursor with this content.
   *
   * @param fingerprint the listing's
   */
  Cursor write(String fingerprint) {
    String text =
        String.join(
            SEPARATOR,
            VERSION,
            fingerprint,
            String.valueOf(size),
            millis(read.began()),
            millis(read.watermark()),
            token);
    return Cursor.of(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Identifies a listing in its cursors. */
  static String fingerprint(ListingScope scope) {
    return fingerprint(scope.account(), scope);
  }

  private static String millis(@Nullable Instant time) {
    return time == null ? "" : String.valueOf(time.toEpochMilli());
  }

  private static @Nullable Instant instant(String millis) {
    try {
      return millis.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(millis));
    } catch (NumberFormatException tooLong) {
      throw unknown();
    }
  }

  private static String decode(Cursor cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor.toString()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw unknown();
    }
  }

  private static void check(String given, String expected, ListingScope scope) {
    if (!given.equals(expected)) {
      throw foreign(
          "belongs to another listing than "
              + scope.platform()
              + " "
              + scope.operation()
              + " of this application");
    }
  }

  /** The digest is too short to find what it was made of. */
  private static String fingerprint(@Nullable String account, ListingScope scope) {
    String listing = String.join(SEPARATOR, scope.platform(), scope.operation(), scope.arguments());
    String all = account == null ? listing : account + SEPARATOR + listing;
    return HexFormat.of().formatHex(Sha256.of(all), 0, 8);
  }

  private static InvalidRequestException unknown() {
    return foreign("is not one that a page of this library returned");
  }

  private static InvalidRequestException foreign(String rule) {
    return InvalidRequestException.of(
        "cursor",
        rule,
        "Use a cursor only with the listing (platform, application, port and arguments) that it came"
            + " from, or start with PageRequest.first().");
  }
}
