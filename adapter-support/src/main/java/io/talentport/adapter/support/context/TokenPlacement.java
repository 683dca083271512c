package io.talentport.adapter.support.context;

/** Puts the token where the platform expects it. Implementations MUST be thread-safe. */
@FunctionalInterface
public interface TokenPlacement {

  /** Adds the token to the request. */
  void place(CredentialSink request, String token);
}
