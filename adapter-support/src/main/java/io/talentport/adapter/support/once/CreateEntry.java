package io.talentport.adapter.support.once;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a creation, and its form as one line of printable ASCII. It has no personal
 * data.
 *
 * @param digest of the content
 * @param firstSent when it was sent first, by the clock of the instance that sent it
 * @param id what was created; null as long as that is not known
 */
record CreateEntry(ResumeDigest digest, Instant firstSent, @Nullable String id) {

  private static final int VERSION = 1;
  private static final Pattern NAMED = Pattern.compile("create-([0-9]{1,9})(?:;.*)?");
  private static final Pattern FORM =
      Pattern.compile("create-1;digest=([^;:]*):([^;:]*);sent=([0-9]{1,15})(?:;id=([^;]+))?");

  /** It may have been executed from now on. */
  static CreateEntry sent(ResumeDigest digest, Instant firstSent) {
    return new CreateEntry(digest, firstSent, null);
  }

  /** The same, done. */
  CreateEntry done(String created) {
    return new CreateEntry(digest, firstSent, created);
  }

  Optional<String> created() {
    return Optional.ofNullable(id);
  }

  String text() {
    return "create-"
        + VERSION
        + ";digest="
        + encoded(digest.tag())
        + ":"
        + encoded(digest.value())
        + ";sent="
        + firstSent.toEpochMilli()
        + created().map(one -> ";id=" + encoded(one)).orElse("");
  }

  /** Whether a newer version of the library wrote the text. */
  static boolean isNewer(String text) {
    Matcher named = NAMED.matcher(text);
    return named.matches() && Integer.parseInt(named.group(1)) > VERSION;
  }

  /** Reads an entry; absent if it is not one of this version. */
  static Optional<CreateEntry> read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CreateEntry(
              new ResumeDigest(decoded(parts.group(1)), decoded(parts.group(2))),
              Instant.ofEpochMilli(Long.parseLong(parts.group(3))),
              parts.group(4) == null ? null : decoded(parts.group(4))));
    } catch (IllegalArgumentException | DateTimeException wrong) {
      return Optional.empty();
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
