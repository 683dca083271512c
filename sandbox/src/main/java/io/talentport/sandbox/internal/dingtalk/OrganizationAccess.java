package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.platform.Tokens;
import java.time.Clock;

/** The tokens of one organisation. Thread-safe. */
final class OrganizationAccess {
  private final DingTalkTokens ofInHouseApp;
  private final Tokens ofStoreApp;
  private volatile boolean storeAppRuns = true;

  OrganizationAccess(Clock clock) {
    this.ofInHouseApp = new DingTalkTokens(clock);
    // A third-party application gets a new token each time; earlier ones stay valid.
    this.ofStoreApp =
        new Tokens(clock, "", DingTalkTokens.LIFETIME, DingTalkTokens.LIFETIME.plusSeconds(1));
  }

  String issueToInHouseApp() {
    return ofInHouseApp.issue();
  }

  String issueToStoreApp() {
    return ofStoreApp.issue().token();
  }

  boolean storeAppRuns() {
    return storeAppRuns;
  }

  void runStoreApp(boolean running) {
    storeAppRuns = running;
  }

  /** Whether the token was issued for this organisation and has not expired. */
  boolean isKnown(String token) {
    return ofInHouseApp.isValid(token) || ofStoreApp.isValid(token);
  }

  /** Whether the token may read data: an organisation that withdraws refuses every token. */
  boolean isValid(String token) {
    return ofInHouseApp.isValid(token) || storeAppRuns && ofStoreApp.isValid(token);
  }

  void revoke() {
    ofInHouseApp.revoke();
    ofStoreApp.revoke();
  }
}
