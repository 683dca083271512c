package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.token.TokenKey;
import java.nio.charset.StandardCharsets;

/**
 * Keys derived (HKDF-SHA256) from the application's secret, which every instance has anyway. The
 * secret cannot be recovered from them, except by guessing. Immutable and thread-safe; {@link
 * #toString} shows nothing.
 */
public final class SecretKeys {

  private static final byte[] SALT = "talentport".getBytes(StandardCharsets.US_ASCII);
  private static final int KEY_BYTES = 32;

  private final byte[] secret;

  private SecretKeys(byte[] secret) {
    this.secret = secret;
  }

  /** The keys of an application's secret. */
  public static SecretKeys of(String secret) {
    return new SecretKeys(secret.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The key under which a token is stored: 49 characters of printable ASCII. An instance with
   * another secret uses another key, so it has to prove its secret to the platform.
   *
   * @param holder whose token it is
   */
  String tokenKey(TokenKey holder) {
    return "token-" + tokenDigest("token", holder);
  }

  /** The key under which a failed fetch of the token is stored. */
  String failureKey(TokenKey holder) {
    return "token-failure-" + tokenDigest("failure", holder);
  }

  private String tokenDigest(String kind, TokenKey holder) {
    return KeyParts.text(
        HmacSha256.of(
            derive("token keys"),
            KeyParts.of(kind, holder.platform(), holder.host(), holder.application())));
  }

  /**
   * The key under which a list is stored: 48 characters of printable ASCII. An instance with
   * another secret uses another key, and never finds a list that it could not open.
   *
   * @param holder whose list it is
   * @param name of the list and the form that it is written in
   */
  String listKey(TokenKey holder, String name) {
    return "list-"
        + KeyParts.text(
            HmacSha256.of(
                derive("list keys"),
                KeyParts.of(holder.platform(), holder.host(), holder.application(), name)));
  }

  /** Encrypts what is stored about tokens. */
  SealedText tokenSeal() {
    return new SealedText(derive("token seal"));
  }

  /**
   * A digest that reveals nothing of the content without the secret.
   *
   * @param purpose distinguishes digests for different purposes
   * @return HMAC-SHA256 in base64url: 43 characters
   */
  public String digest(String purpose, byte[] content) {
    return KeyParts.text(HmacSha256.of(derive("digest " + purpose), content));
  }

  /**
   * Encrypts texts for one purpose.
   *
   * @param purpose separates the texts of different purposes
   */
  public SealedText seal(String purpose) {
    return new SealedText(derive("seal " + purpose));
  }

  private byte[] derive(String purpose) {
    return Hkdf.derive(secret, SALT, purpose.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
  }

  @Override
  public String toString() {
    return "SecretKeys[***]";
  }
}
