package io.talentport.coordination.redis;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What scripts are given. */
final class ScriptText {

  private ScriptText() {}

  /** Text of printable ASCII. */
  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** A time: Redis counts in milliseconds, of which it wants one at least. */
  static byte[] millis(Duration length) {
    return ascii(Long.toString(Math.max(1, length.toMillis())));
  }
}
