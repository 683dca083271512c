package io.talentport.adapter.support.token;

/** The platform's call that gives a token. Implementations MUST be thread-safe. */
@FunctionalInterface
public interface TokenEndpoint {

  /**
   * Asks the platform for a token.
   *
   * @throws io.talentport.core.error.RecruitingException if it gives none
   */
  AccessToken fetch();
}
