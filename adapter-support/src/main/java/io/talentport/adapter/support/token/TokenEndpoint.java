package io.talentport.adapter.support.token;

/** The platform's call that issues a token. Implementations MUST be thread-safe. */
@FunctionalInterface
public interface TokenEndpoint {

  /**
   * Asks the platform for a token.
   *
   * @throws io.talentport.core.error.RecruitingException if it issues none
   */
  AccessToken fetch();
}
