package io.talentport.adapter.support.coordination;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Concatenates texts so that different texts never give the same bytes. */
final class KeyParts {

  private KeyParts() {}

  /** Each text with its length before it. */
  static byte[] of(String... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (String part : parts) {
      byte[] text = part.getBytes(StandardCharsets.UTF_8);
      joined.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
      joined.writeBytes(text);
    }
    return joined.toByteArray();
  }

  /** Bytes as printable ASCII that needs no escape in a key. */
  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
