package io.talentport.adapter.support.context;

import io.talentport.adapter.support.token.AccessToken;

/** A token and its placement in the request. */
public record Credential(AccessToken token, TokenPlacement placement) {

  /** Adds the token to the request. */
  public void addTo(CredentialSink request) {
    placement.place(request, token.value());
  }
}
