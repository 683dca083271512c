package io.talentport.adapter.support.context;

/** Where a platform wants to see the token. Implementations MUST be thread-safe. */
@FunctionalInterface
public interface TokenPlacement {

  /** Puts the token into the request. */
  void place(CredentialSink request, String token);
}
