package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.token.AccessToken;
import io.talentport.core.coordination.Lease;

/** The result of looking for a token in the store. */
sealed interface TokenLook {

  /** A valid token. */
  record Found(AccessToken token) implements TokenLook {}

  /** Another instance could not fetch the token a moment ago. */
  record Failed(FetchFailure failure) implements TokenLook {}

  /** This instance fetches it, for all. */
  record Leased(Lease lease) implements TokenLook {}

  /** Another instance is fetching it. */
  record Busy() implements TokenLook {}

  /** The store does not answer: this instance fetches its own. */
  record Alone() implements TokenLook {}
}
