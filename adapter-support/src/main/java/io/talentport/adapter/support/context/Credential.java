package io.talentport.adapter.support.context;

import io.talentport.adapter.support.token.AccessToken;

/** A token and where the platform wants to see it. */
public record Credential(AccessToken token, TokenPlacement placement) {

  /** Puts the token where the platform wants it. */
  public void addTo(CredentialSink request) {
    placement.place(request, token.value());
  }
}
