package io.talentport.coordination.redis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a script answered: numbers, and bytes that may be anything if others wrote them.
 *
 * @param parts as the client gives them
 */
record ScriptAnswer(List<?> parts) {

  private static final Pattern PRINTABLE = Pattern.compile("[ -~]*");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

  /** A number that the script itself made. */
  long number(int index) {
    return (Long) parts.get(index);
  }

  /** The bytes; null if there are none. */
  byte @Nullable [] bytes(int index) {
    return index < parts.size() ? (byte[]) parts.get(index) : null;
  }

  /** Text of printable ASCII; null if there is none, or if it is anything else. */
  @Nullable String text(int index) {
    byte[] bytes = bytes(index);
    String text = bytes == null ? null : new String(bytes, StandardCharsets.ISO_8859_1);
    return text != null && PRINTABLE.matcher(text).matches() ? text : null;
  }

  /** A number that was kept; zero if there is none, or if it is anything else. */
  long kept(int index) {
    String text = text(index);
    return text != null && WHOLE.matcher(text).matches() ? Long.parseLong(text) : 0;
  }
}
