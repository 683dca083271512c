package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.token.TokenKey;
import java.nio.charset.StandardCharsets;

/**
 * Keys that are derived (HKDF-SHA256) from the secret of an application, which every instance of it
 * has anyway. From none of them can the secret be found but by guessing it. Immutable and
 * thread-safe; {@link #toString} shows nothing.
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
   * The key under which a token is stored: 49 characters of printable ASCII. Who has another secret
   * finds another key, and must show to the platform that the secret is taken.
   *
   * @param holder whose token it is
   */
  String tokenKey(TokenKey holder) {
    return "token-" + tokenDigest("token", holder);
  }

  /** The key under which it is stored that the token could not be fetched. */
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
   * The key under which a list is stored: 48 characters of printable ASCII. Who has another secret
   * finds another key, and not what they could not open.
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
   * A digest from which the content cannot be found without the secret.
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
   * @param purpose distinguishes what is sealed for different purposes
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
