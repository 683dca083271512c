package io.talentport.sandbox.platform;

import java.util.List;
import java.util.Map;

/**
 * A simulated platform as one organisation sees it. Each organisation of a sandbox has its own
 * instance, with its own data, credentials and tokens. Implementations are thread-safe.
 */
public interface Platform {
  /** The platform's name, such as {@code "feishu"}. */
  String id();

  /** The platform's hosts, each with its document; no two document the same operation. */
  List<Gateway> gateways();

  /**
   * What each operation does, by operation id. A listing needs no handler: it serves its rows.
   * Every other operation of the documents needs one.
   */
  Map<String, Handler> handlers();

  /** The settings by which a client reaches this platform at {@code baseUrl}. */
  Map<String, String> settings(String baseUrl);

  /** Makes every token issued so far invalid. */
  void revokeTokens();

  /**
   * True if a call is for this organisation. A sandbox with several of them lets the one answer
   * whose platform says so, or else the first.
   *
   * @param caller what {@link Gateway#caller} found in the call; never empty
   */
  default boolean serves(String caller) {
    return false;
  }

  /**
   * The settings by which a client reaches this organisation as the platform's store app.
   *
   * @see StoreApp
   */
  default Map<String, String> storeAppSettings(String baseUrl) {
    throw new UnsupportedOperationException(id() + " has no store app");
  }

  /** Lets the store app run in this organisation, which it does from the start, or stops it. */
  default void runStoreApp(boolean running) {
    throw new UnsupportedOperationException(id() + " has no store app");
  }

  /**
   * Gives the application another secret, which {@link #settings} show from then on. The one before
   * is refused; tokens stay valid until their own end.
   */
  default void rotateSecret() {
    throw new UnsupportedOperationException("the secret of " + id() + " cannot be changed");
  }

  /** Brings data other than rows back to the beginning. */
  default void reset() {}

  /** Takes away data other than rows. */
  default void clear() {}
}
