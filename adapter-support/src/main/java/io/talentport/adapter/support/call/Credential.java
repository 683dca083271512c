package io.talentport.adapter.support.call;

import io.talentport.adapter.support.token.AccessToken;

/** A token and where the platform wants to see it. */
record Credential(AccessToken token, TokenPlacement placement) {

  void addTo(CredentialSink head) {
    placement.place(head, token.value());
  }
}
