package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Feishu's conventions: a code in each body; token calls have their fields next to it, all others
 * {@code data}; a log id in a header, and in the body of an error.
 */
final class FeishuGateway implements Gateway {
  static final String TOKEN_CALL = "getTenantAccessToken";
  static final String STORE_TOKEN_CALL = "getStoreTenantAccessToken";

  private static final String JSON = "application/json; charset=utf-8";
  private static final String LOG_ID = "X-Tt-Logid";
  private static final String BEARER = "Bearer ";
  private static final String UPLOAD = "uploadAttachment";
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final Refusal UNKNOWN_PATH =
      new Refusal("99991201", 404, "The path is not served", null);

  private final URL document;
  private final TenantAccess access;

  FeishuGateway(URL document, TenantAccess access) {
    this.document = document;
    this.access = access;
  }

  @Override
  public URL document() {
    return document;
  }

  @Override
  public boolean owns(String path) {
    return path.startsWith("/open-apis/");
  }

  @Override
  public @Nullable Reply authorize(Operation operation, Call call) {
    String token = token(call);
    if (token.isEmpty()) {
      return refusal(operation, operation.refusal("99991661"));
    }
    if (token.startsWith("u-")) {
      // Well-formed, but no user has signed in here, and no page accepts a user's token.
      return refusal(operation, operation.refusal("99991668"));
    }
    if (!token.startsWith("t-")) {
      return refusal(operation, operation.refusal("99991671"));
    }
    if (!access.isValid(token)) {
      return tokenExpired(operation);
    }
    String refused = access.refusal(token, operation);
    return refused == null ? null : refusal(operation, operation.refusal(refused));
  }

  @Override
  public String caller(Operation operation, Call call) {
    if (operation.needsToken()) {
      return token(call);
    }
    if (operation.id().equals(AttachmentUpload.DOWNLOAD)) {
      return AttachmentUpload.key(call);
    }
    Map<String, Object> body = call.isJson() ? Json.object(call.body()) : null;
    return body == null
        ? ""
        : JsonValues.textOrEmpty(
            body, operation.id().equals(STORE_TOKEN_CALL) ? "tenant_key" : "app_id");
  }

  private static String token(Call call) {
    String authorization = call.header("Authorization");
    return authorization != null && authorization.startsWith(BEARER)
        ? authorization.substring(BEARER.length()).trim()
        : "";
  }

  @Override
  public String payload() {
    return "data";
  }

  @Override
  public Reply success(Operation operation, Map<String, ?> payload) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("code", 0);
    body.putAll(
        switch (operation.id()) {
          case UPLOAD -> Map.of("message", "OK");
          case "listResumeSources" -> Map.of("msg", "success");
          default -> Map.of("msg", "ok");
        });
    if (!operation.needsToken()) {
      body.putAll(payload);
    } else {
      body.put(payload(), payload);
    }
    return Reply.json(OK, JSON, body).withHeader(LOG_ID, RequestIds.next());
  }

  @Override
  public Reply refusal(Operation operation, Refusal refusal) {
    String name = operation.id().equals(UPLOAD) ? "message" : "msg";
    List<String> scopes = refusal.code().equals("99991672") ? operation.scopes() : List.of();
    // The token calls answer everything with status 200.
    int status = operation.needsToken() ? refusal.statusOr(BAD_REQUEST) : OK;
    return error(status, name, refusal, scopes);
  }

  private static Reply error(int status, String name, Refusal refusal, List<String> scopes) {
    String logId = RequestIds.next();
    Map<String, Object> error = JsonObject.of("log_id", logId).build();
    if (refusal.field() != null) {
      error.put(
          "field_violations",
          List.of(Map.of("field", refusal.field(), "description", refusal.message())));
    }
    if (!scopes.isEmpty()) {
      error.put(
          "permission_violations",
          scopes.stream()
              .map(scope -> Map.of("type", "action_scope_required", "subject", scope))
              .toList());
    }
    return Reply.json(
            status,
            JSON,
            JsonObject.of("code", Long.valueOf(refusal.code()))
                .with(name, refusal.message())
                .with("error", error)
                .build())
        .withHeader(LOG_ID, logId);
  }

  /** Documented texts do not name the field, but the envelope does. */
  @Override
  public Reply violation(Operation operation, Call call, Violation violation) {
    String code = operation.needsToken() ? "1002002" : "10003";
    return refusal(operation, operation.refusal(code).about(violation.field()));
  }

  @Override
  public Reply unreadable(Operation operation, Call call) {
    boolean credentials = !operation.needsToken() && call.isJson();
    return refusal(operation, operation.refusal(credentials ? "10003" : "9499"));
  }

  @Override
  public Reply tokenExpired(Operation operation) {
    return refusal(operation, operation.refusal("99991663"));
  }

  @Override
  public Reply rateLimited(Operation operation, QuotaWindow window, Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return refusal(operation, operation.refusal("99991400"))
        .withHeader("x-ogw-ratelimit-limit", Integer.toString(window.permits()))
        .withHeader("x-ogw-ratelimit-reset", Long.toString(seconds));
  }

  @Override
  public Reply unknownPath(Call call) {
    return error(UNKNOWN_PATH.statusOr(BAD_REQUEST), "msg", UNKNOWN_PATH, List.of());
  }

  @Override
  public Reply wrongMethod(Operation operation, Call call) {
    return refusal(operation, operation.refusal("99991301"));
  }
}
