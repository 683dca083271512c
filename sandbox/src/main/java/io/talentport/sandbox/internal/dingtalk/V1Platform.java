package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.platform.Operation;
import io.talentport.sandbox.internal.platform.QuotaGate;
import io.talentport.sandbox.internal.state.Tenant;
import java.time.Clock;
import java.time.Duration;

/** The second host, {@code api.dingtalk.com}, behind its own ways with tokens and errors. */
final class V1Platform {
  private static final String TOKEN_HEADER = "x-acs-dingtalk-access-token";

  private final DingTalkTokens tokens;
  private final QuotaGate quota;
  private final CandidateLookup lookup;
  private final CandidateImport imports;

  V1Platform(
      Tenant tenant, Clock clock, DingTalkTokens tokens, QuotaGate quota, boolean openingHours) {
    this.tokens = tokens;
    this.quota = quota;
    this.lookup = new CandidateLookup(tenant);
    this.imports = new CandidateImport(tenant, clock, openingHours);
  }

  static boolean serves(Operation operation) {
    return operation.path().startsWith(DingTalkPlatform.NEW_GATEWAY);
  }

  Reply answer(Operation operation, Call call) {
    String token = call.header(TOKEN_HEADER);
    if (token == null || token.isBlank()) {
      return V1Replies.error(operation, V1Codes.TOKEN_MISSING);
    }
    if (!tokens.isValid(token)) {
      return V1Replies.error(operation, V1Codes.TOKEN_INVALID);
    }
    QuotaGate.Exceeded exceeded = quota.admit(operation);
    if (exceeded != null) {
      return rateLimited(operation, exceeded.window().period());
    }
    return operation == DingTalkOperations.GET_CANDIDATE_BY_PHONE
        ? lookup.answer(call)
        : imports.answer(call);
  }

  /** The refusal of a call too many; the code tells the window, nothing tells how long to wait. */
  static Reply rateLimited(Operation operation, Duration window) {
    boolean second = window.compareTo(Duration.ofSeconds(1)) <= 0;
    return V1Replies.error(
        operation, second ? V1Codes.TOO_MANY_A_SECOND : V1Codes.TOO_MANY_A_MINUTE);
  }
}
