package io.talentport.adapter.support.call;

/** Where a platform wants to see the token. Implementations MUST be thread-safe. */
@FunctionalInterface
public interface TokenPlacement {

  /** Puts the token into the request. */
  void place(CredentialSink head, String token);
}
