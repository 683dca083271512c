package io.talentport.adapter.support.call;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a platform's own text fit to be shown: platforms echo what they were sent. */
final class PlatformText {

  private static final int LONGEST = 300;
  private static final Pattern MAIL =
      Pattern.compile("[^\\s\"'<>,;:=\\[\\]]+@[^\\s\"'<>,;\\[\\]]+");
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d{9,}[xX]?");
  private static final Pattern TOKEN_LIKE = Pattern.compile("[A-Za-z0-9_\\-.~+/=]{24,}");

  private PlatformText() {}

  /**
   * Masks what was sent, and what looks like a mail address, a phone number or a token.
   *
   * @param sent every value of the request
   */
  static @Nullable String masked(@Nullable String text, Collection<String> sent) {
    if (text == null) {
      return null;
    }
    String shown = text;
    for (String value :
        sent.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
      if (value.length() > 1) {
        shown = shown.replace(value, "***");
      }
    }
    shown = MAIL.matcher(shown).replaceAll("***");
    shown = TOKEN_LIKE.matcher(shown).replaceAll("***");
    shown = LONG_NUMBER.matcher(shown).replaceAll("***");
    shown = shown.replaceAll("\\s+", " ").strip();
    return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
  }
}
