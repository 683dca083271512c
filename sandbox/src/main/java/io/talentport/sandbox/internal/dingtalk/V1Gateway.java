package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.spec.Resources;
import io.talentport.sandbox.platform.Call;
import io.talentport.sandbox.platform.Gateway;
import io.talentport.sandbox.platform.Operation;
import io.talentport.sandbox.platform.QuotaWindow;
import io.talentport.sandbox.platform.Refusal;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.RequestIds;
import io.talentport.sandbox.platform.Violation;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conventions of the v1 API: no envelope for a success, a status and a text code for an error.
 */
final class V1Gateway implements Gateway {
  static final String CORP_TOKEN_CALL = "createCorpToken";
  static final String TICKET_TOKEN_CALL = "createCorpAccessToken";

  private static final String JSON = "application/json;charset=utf-8";
  private static final String REQUEST_ID = "x-acs-request-id";
  private static final String TOKEN_HEADER = "x-acs-dingtalk-access-token";
  private static final String NOT_PERMITTED = "Forbidden.AccessDenied.AccessTokenPermissionDenied";
  private static final Refusal UNKNOWN_PATH = new Refusal("404", null, "请求的URI地址不存在", null);

  private final OrganizationAccess access;

  V1Gateway(OrganizationAccess access) {
    this.access = access;
  }

  @Override
  public URL document() {
    return Resources.ofClassPath("io/talentport/specs/dingtalk-ats-api/operations.json");
  }

  @Override
  public boolean owns(String path) {
    return path.startsWith("/v1.0/");
  }

  @Override
  public @Nullable Reply authorize(Operation operation, Call call) {
    String token = call.header(TOKEN_HEADER);
    if (token == null || token.isBlank()) {
      return refusal(operation, operation.refusal("AuthenticationFailed.MissingParameter"));
    }
    return access.isValid(token) ? null : tokenExpired(operation);
  }

  /**
   * Calls for the token of an organisation name it in their path; others are identified by the
   * application.
   */
  @Override
  public String caller(Operation operation, Call call) {
    if (operation.needsToken()) {
      String token = call.header(TOKEN_HEADER);
      return token == null ? "" : token;
    }
    if (operation.id().equals(CORP_TOKEN_CALL)) {
      String[] segments = call.path().split("/");
      return segments[segments.length - 2];
    }
    Map<String, Object> body = body(call);
    return body == null
        ? ""
        : JsonValues.textOrEmpty(
            body, operation.id().equals(TICKET_TOKEN_CALL) ? "authCorpId" : "appKey");
  }

  @Override
  public Reply success(Operation operation, Map<String, ?> payload) {
    return Reply.json(200, JSON, payload).withHeader(REQUEST_ID, RequestIds.next());
  }

  @Override
  public List<String> codeNames() {
    return List.of("code", "errcode");
  }

  @Override
  public boolean hasTextCodes() {
    return true;
  }

  /** The page of the import names six file types, followed by an ellipsis. */
  @Override
  public Set<String> openVocabularies() {
    return Set.of("fileType");
  }

  /** Numeric codes belong to the legacy API and use its format. */
  @Override
  public Reply refusal(Operation operation, Refusal refusal) {
    String code = refusal.code();
    if (code.matches("-?\\d+")) {
      return LegacyGateway.error(refusal);
    }
    String requestId = RequestIds.next();
    Map<String, Object> body =
        JsonObject.of("code", code)
            .with("message", refusal.message())
            .with("requestid", requestId)
            .build();
    if (code.equals(NOT_PERMITTED)) {
      body.put("accessdenieddetail", Map.of("requiredScopes", operation.scopes()));
    }
    return Reply.json(refusal.statusOr(code.startsWith("Forbidden.") ? 403 : 400), JSON, body)
        .withHeader(REQUEST_ID, requestId);
  }

  @Override
  public Reply unreadable(Operation operation, Call call) {
    return refusal(operation, operation.refusal("Missingbody"));
  }

  @Override
  public Reply violation(Operation operation, Call call, Violation violation) {
    return refusal(
        operation,
        operation.needsToken()
            ? operation.refusal("invalidParam").saying("invalid parameter: " + violation)
            : operation.refusalOf("CREDENTIALS"));
  }

  @Override
  public Reply tokenExpired(Operation operation) {
    return refusal(operation, operation.refusal("InvalidAuthentication"));
  }

  /** The code identifies the window; no reply says how long to wait. */
  @Override
  public Reply rateLimited(Operation operation, QuotaWindow window, Duration wait) {
    boolean second = window.period().compareTo(Duration.ofSeconds(1)) <= 0;
    return refusal(
        operation,
        operation.refusal(
            "Forbidden.AccessDenied." + (second ? "Qps" : "Qpm") + "LimitForAppkeyAndApi"));
  }

  @Override
  public Reply unknownPath(Call call) {
    return LegacyGateway.error(UNKNOWN_PATH);
  }

  @Override
  public Reply wrongMethod(Operation operation, Call call) {
    return unknownPath(call);
  }
}
