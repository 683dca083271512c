package io.talentport.adapter.support.call;

import java.util.Collection;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a platform's own text fit to be shown: platforms echo what they were sent. */
final class PlatformText {

  private static final int LONGEST = 300;
  private static final int LONGEST_IDENTIFIER = 100;
  // Each begins only where its run of characters begins, so that no text makes it slow.
  private static final Pattern MAIL =
      Pattern.compile("(?<![^\\s\"'<>,;:=\\[\\]@])[^\\s\"'<>,;:=\\[\\]@]++@[^\\s\"'<>,;\\[\\]]++");
  private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)\\d{9,}+[xX]?");
  // A word of letters and dots alone is a name, such as the codes of a gateway, and is kept.
  private static final Pattern TOKEN_LIKE =
      Pattern.compile(
          "(?<![A-Za-z0-9_\\-.~+/=])(?=[A-Za-z_\\-.~+/=]*+\\d)[A-Za-z0-9_\\-.~+/=]{24,}+");
  private static final Pattern IDENTIFIER =
      Pattern.compile("[\\w.:\\-/+=]{1," + LONGEST_IDENTIFIER + "}");

  private static final Pattern ESCAPE = Pattern.compile("\\\\([nrtbf\"'/\\\\]|u[0-9a-fA-F]{4})");
  private static final int DEEPEST_ESCAPE = 3;

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
    String shown = withoutSentAtAnyDepth(text, sent);
    shown = MAIL.matcher(shown).replaceAll("***");
    shown = TOKEN_LIKE.matcher(shown).replaceAll("***");
    shown = LONG_NUMBER.matcher(shown).replaceAll("***");
    shown = shown.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
  }

  /** A code or a request id as it came, unless it is a text or one that was sent. */
  static @Nullable String identifier(
      @Nullable String text, Supplier<? extends Collection<String>> sent) {
    if (text == null || text.isEmpty()) {
      return text;
    }
    return IDENTIFIER.matcher(text).matches()
        ? withoutSent(text, sent.get().stream().filter(value -> value.length() > 7).toList())
        : masked(text, sent.get());
  }

  /** A platform that echoes JSON inside its text escapes what it echoes, at times twice. */
  private static String withoutSentAtAnyDepth(String text, Collection<String> sent) {
    String shown = withoutSent(text, sent);
    for (int depth = 0; depth < DEEPEST_ESCAPE && shown.indexOf('\\') >= 0; depth++) {
      shown = withoutSent(unescaped(shown), sent);
    }
    return shown;
  }

  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(escape -> Matcher.quoteReplacement(character(escape.group(1))));
  }

  private static String character(String escape) {
    return switch (escape.charAt(0)) {
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
      default -> escape;
    };
  }

  private static String withoutSent(String text, Collection<String> sent) {
    String shown = text;
    for (String value :
        sent.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
      if (value.length() > 1) {
        shown = shown.replace(value, "***");
      }
    }
    return shown;
  }
}
