package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.token.FetchWatch;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.error.RecruitingException;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of calls, and the tokens needed to fetch them. Thread-safe.
 *
 * @param ofApp a store app's own; null for an organisation's own application
 */
record FeishuTokenChain(TokenSource ofCalls, @Nullable TokenSource ofApp) {

  /**
   * Fetches all of them, even if kept ones are valid: shows whether the credentials are accepted.
   *
   * @throws RecruitingException if the platform does not issue one of them before the deadline
   */
  void renew(Deadline deadline, FetchWatch watch) {
    if (ofApp != null) {
      ofApp.renewed(deadline, watch);
    }
    ofCalls.renewed(deadline, watch);
  }
}
