package io.talentport.adapter.support.coordination;

import java.util.Arrays;

/** HKDF with SHA-256 (RFC 5869). Java has it from version 25 on. */
final class Hkdf {

  private static final int MOST_BLOCKS = 255;

  private Hkdf() {}

  /**
   * Derives a key.
   *
   * @param salt must not be empty; zeros of the hash's length stand for none
   * @param info what the key is for
   * @param length of the key in bytes; 1 to 8160
   */
  static byte[] derive(byte[] material, byte[] salt, byte[] info, int length) {
    if (length < 1 || length > MOST_BLOCKS * HmacSha256.LENGTH) {
      throw new IllegalArgumentException("A key has 1 to 8160 bytes, not " + length);
    }
    byte[] pseudorandom = HmacSha256.of(salt, material);
    byte[] key = new byte[length];
    byte[] block = new byte[0];
    for (int filled = 0, number = 1; filled < length; filled += HmacSha256.LENGTH, number++) {
      block = HmacSha256.of(pseudorandom, block, info, new byte[] {(byte) number});
      System.arraycopy(block, 0, key, filled, Math.min(block.length, length - filled));
    }
    Arrays.fill(pseudorandom, (byte) 0);
    return key;
  }
}
