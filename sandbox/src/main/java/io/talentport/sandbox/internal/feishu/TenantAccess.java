package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.platform.Operation;
import io.talentport.sandbox.platform.Tokens;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The tokens of one tenant, and their permissions. Thread-safe. */
final class TenantAccess {
  private static final String STORE = "store";

  private final Tokens ofCustomApp;
  private final Tokens ofStoreApp;
  private volatile boolean storeAppRuns = true;

  TenantAccess(Clock clock) {
    this.ofCustomApp = tokens(clock);
    this.ofStoreApp = tokens(clock);
  }

  private static Tokens tokens(Clock clock) {
    return new Tokens(clock, "t-", Duration.ofHours(2), Duration.ofMinutes(30));
  }

  Tokens ofCustomApp() {
    return ofCustomApp;
  }

  Tokens ofStoreApp() {
    return ofStoreApp;
  }

  boolean storeAppRuns() {
    return storeAppRuns;
  }

  void runStoreApp(boolean running) {
    storeAppRuns = running;
  }

  boolean isValid(String token) {
    return ofCustomApp.isValid(token) || ofStoreApp.isValid(token);
  }

  /**
   * The code that refuses a valid token; {@code null} if it is accepted. The code for a store app
   * that calls an interface of custom apps is not documented.
   */
  @Nullable String refusal(String token, Operation operation) {
    if (!ofStoreApp.isValid(token)) {
      return null;
    }
    if (!storeAppRuns) {
      return "99991673";
    }
    boolean open = operation.appTypes().isEmpty() || operation.appTypes().contains(STORE);
    return open ? null : "99991676";
  }

  void revoke() {
    ofCustomApp.revoke();
    ofStoreApp.revoke();
  }
}
