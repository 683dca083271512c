package io.talentport.sandbox.platform;

import java.util.List;
import java.util.Map;

/** A simulated platform. Each sandbox has its own instance. Implementations are thread-safe. */
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

  /** Brings data other than rows back to the beginning. */
  default void reset() {}

  /** Takes away data other than rows. */
  default void clear() {}
}
