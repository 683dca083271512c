package io.talentport.adapter.support.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Checks that bytes are UTF-8. JSON parsers need not check: they read overlong forms such as {@code
 * C0 AF} as the characters that these hide.
 */
final class Utf8 {

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  /** The first bit of each byte, which is never set in ASCII. */
  private static final long BEYOND_ASCII = 0x8080808080808080L;

  private Utf8() {}

  /** Whether the first {@code end} bytes are UTF-8. */
  static boolean isValid(byte[] bytes, int end) {
    int at = 0;
    while (at < end) {
      if (at + Long.BYTES <= end && ((long) EIGHT_BYTES.get(bytes, at) & BEYOND_ASCII) == 0) {
        at += Long.BYTES;
      } else if (bytes[at] >= 0) {
        at++;
      } else {
        int length = lengthAt(bytes, at, end);
        if (length == 0) {
          return false;
        }
        at += length;
      }
    }
    return true;
  }

  /** The length of the non-ASCII character that begins there; 0 if none does. */
  private static int lengthAt(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xFF;
    int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (first < 0xC2 || first > 0xF4 || at + length > end) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    if (second < leastSecond(first) || second > mostSecond(first)) {
      return 0;
    }
    for (int next = at + 2; next < at + length; next++) {
      if ((bytes[next] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** A smaller value would be an overlong form. */
  private static int leastSecond(int first) {
    return first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
  }

  /** A larger value would be a surrogate, or beyond the last character. */
  private static int mostSecond(int first) {
    return first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
  }
}
