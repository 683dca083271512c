package io.talentport.adapter.support.coordination;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts text for a store: AES-256-GCM with a fresh random nonce, bound to the key under which it
 * is stored. The result is printable ASCII: a version byte, the nonce and the ciphertext in
 * base64url. Immutable and thread-safe.
 */
public final class SealedText {

  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int SMALLEST = 1 + NONCE_BYTES + TAG_BITS / Byte.SIZE;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  SealedText(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /**
   * Encrypts a text.
   *
   * @param storeKey the key under which it is stored; it can be opened for this key only
   */
  public String seal(String text, String storeKey) {
    return sealBytes(text.getBytes(StandardCharsets.UTF_8), storeKey);
  }

  /** Encrypts bytes, as {@link #seal}. */
  String sealBytes(byte[] content, String storeKey) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] encrypted;
    try {
      encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, storeKey).doFinal(content);
    } catch (GeneralSecurityException missing) {
      throw unavailable(missing);
    }
    return KeyParts.text(
        ByteBuffer.allocate(1 + NONCE_BYTES + encrypted.length)
            .put(VERSION)
            .put(nonce)
            .put(encrypted)
            .array());
  }

  /**
   * Opens a text.
   *
   * @param storeKey the key under which it was found
   * @return absent if it was not sealed for this key, with this secret, by this version
   */
  public Optional<String> open(String sealed, String storeKey) {
    return openBytes(sealed, storeKey).map(text -> new String(text, StandardCharsets.UTF_8));
  }

  /** Opens bytes, as {@link #open}. */
  Optional<byte[]> openBytes(String sealed, String storeKey) {
    byte[] given;
    try {
      given = Base64.getUrlDecoder().decode(sealed);
    } catch (IllegalArgumentException garbage) {
      return Optional.empty();
    }
    if (given.length < SMALLEST || given[0] != VERSION) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOfRange(given, 1, 1 + NONCE_BYTES);
    byte[] encrypted = Arrays.copyOfRange(given, 1 + NONCE_BYTES, given.length);
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, storeKey).doFinal(encrypted));
    } catch (AEADBadTagException notOurs) {
      return Optional.empty();
    } catch (GeneralSecurityException missing) {
      throw unavailable(missing);
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String storeKey) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(KeyParts.of(storeKey));
    return cipher;
  }

  private static IllegalStateException unavailable(GeneralSecurityException missing) {
    return new IllegalStateException("Every Java platform has AES/GCM/NoPadding", missing);
  }
}
