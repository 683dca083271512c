package io.talentport.adapter.support.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Whether bytes are UTF-8. A JSON parser need not look: it reads overlong forms such as {@code C0
 * AF} as the characters that they hide.
 */
public final class Utf8 {

  private static final int CHARACTERS_AT_ONCE = 4096;

  private Utf8() {}

  /** Whether they are. */
  public static boolean isValid(byte[] bytes) {
    int ascii = 0;
    while (ascii < bytes.length && bytes[ascii] >= 0) {
      ascii++;
    }
    return ascii == bytes.length || isValid(ByteBuffer.wrap(bytes, ascii, bytes.length - ascii));
  }

  private static boolean isValid(ByteBuffer bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate(Math.min(CHARACTERS_AT_ONCE, bytes.remaining()));
    while (true) {
      CoderResult result = decoder.decode(bytes, characters.clear(), true);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return true;
      }
    }
  }
}
