package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.digest.Sha256;
import io.talentport.adapter.support.token.TokenKey;

/**
 * The keys of entries that are found without a secret. A key is a prefix for its kind and a SHA-256
 * digest: at most 50 characters of printable ASCII, without the application, the organisation or
 * the submit key in clear. The secret is not part of it, so a new secret neither resets a quota nor
 * forgets submits.
 */
public final class StoreKeys {

  private StoreKeys() {}

  /**
   * The key of an operation's quota.
   *
   * @param application whose calls the platform counts together
   */
  public static String quota(TokenKey application, String operation) {
    return "quota-" + digest("quota", application, operation);
  }

  /**
   * The key of a submit.
   *
   * @param submitKey the application's own key
   */
  public static String submit(TokenKey application, String submitKey) {
    return "submit-" + digest("submit", application, submitKey);
  }

  /**
   * The key of a record's creation.
   *
   * @param key the application's own key
   */
  public static String creation(TokenKey application, String key) {
    return "create-" + digest("create", application, key);
  }

  private static String digest(String kind, TokenKey application, String subject) {
    return KeyParts.text(
        Sha256.start()
            .digest(
                KeyParts.of(
                    kind,
                    application.platform(),
                    application.host(),
                    application.application(),
                    subject)));
  }
}
