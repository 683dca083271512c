package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.UrlEncoded;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The conventions of the legacy API: status 200 for everything, a code in the body, and some codes
 * wrapped in the general one. It accepts forms too, and, as the vendor's SDK sends them, texts
 * instead of numbers and objects.
 */
final class LegacyGateway implements Gateway {
  static final String TOKEN_CALL = "getToken";

  private static final String JSON = "application/json;charset=UTF-8";
  private static final String CALLS = "/topapi/";
  private static final int WRAPPER = 88;
  private static final int OK = 200;

  private final OrganizationAccess access;

  LegacyGateway(OrganizationAccess access) {
    this.access = access;
  }

  @Override
  public URL document() {
    return Resources.ofClassPath("io/talentport/specs/dingtalk-ats/operations.json");
  }

  @Override
  public boolean owns(String path) {
    return path.startsWith(CALLS);
  }

  @Override
  public @Nullable Reply authorize(Operation operation, Call call) {
    String token = token(call);
    if (token.isBlank()) {
      return wrappedRefusal(operation, operation.refusal("40000"));
    }
    return access.isValid(token) ? null : tokenExpired(operation);
  }

  @Override
  public String caller(Operation operation, Call call) {
    return operation.needsToken() ? token(call) : call.query().getOrDefault("appkey", "");
  }

  private static String token(Call call) {
    String token = call.query().getOrDefault("access_token", "");
    return token.isBlank() && call.isForm()
        ? UrlEncoded.parse(call.body()).getOrDefault("access_token", "")
        : token;
  }

  @Override
  public @Nullable Map<String, Object> body(Call call) {
    if (call.isForm()) {
      return new LinkedHashMap<>(UrlEncoded.parse(call.body()));
    }
    if (!call.isJson()) {
      return null;
    }
    return call.body().isBlank() ? Map.of() : Json.object(call.body());
  }

  @Override
  public boolean takesTexts() {
    return true;
  }

  /** Any agreed channel is accepted. */
  @Override
  public Set<String> openVocabularies() {
    return Set.of("channel");
  }

  @Override
  public String payload() {
    return "result";
  }

  @Override
  public List<String> codeNames() {
    return List.of("sub_code", "errcode");
  }

  @Override
  public Reply success(Operation operation, Map<String, ?> payload) {
    Map<String, Object> body = JsonObject.of("errcode", 0).with("errmsg", "ok").build();
    if (operation.id().equals(TOKEN_CALL)) {
      body.putAll(payload);
    } else {
      body.put(payload(), payload);
      body.put("request_id", RequestIds.next());
    }
    return Reply.json(OK, JSON, body);
  }

  @Override
  public Reply refusal(Operation operation, Refusal refusal) {
    return error(refusal);
  }

  /** An error in the format of this gateway, which the v1 API uses too in some cases. */
  static Reply error(Refusal refusal) {
    return Reply.json(
        OK,
        JSON,
        JsonObject.of("errcode", Long.valueOf(refusal.code()))
            .with("errmsg", refusal.message())
            .with("request_id", RequestIds.next())
            .build());
  }

  @Override
  public boolean wrapsCodes() {
    return true;
  }

  @Override
  public Reply wrappedRefusal(Operation operation, Refusal refusal) {
    return Reply.json(
        OK,
        JSON,
        JsonObject.of("errcode", WRAPPER)
            .with("sub_code", refusal.code())
            .with("sub_msg", refusal.message())
            .with(
                "errmsg",
                "ding talk error[subcode=" + refusal.code() + ",submsg=" + refusal.message() + "]")
            .with("request_id", RequestIds.next())
            .build());
  }

  @Override
  public Reply unreadable(Operation operation, Call call) {
    return violation(
        operation,
        call,
        call.isJson()
            ? new Violation("the body", false, "is not a JSON object")
            : new Violation("Content-Type", false, "is neither JSON nor a form in UTF-8"));
  }

  @Override
  public Reply violation(Operation operation, Call call, Violation violation) {
    if (operation.id().equals(TOKEN_CALL)) {
      return error(operation.refusal(codeOfMissingCredentials(call)));
    }
    return error(
        violation.missing()
            ? operation.refusal("41").saying("missing parameter: " + violation.field())
            : operation.refusal("400002").saying("invalid parameter: " + violation));
  }

  /**
   * Before apps had keys, tokens were fetched with the credentials of an organisation. The
   * organisation here has none.
   */
  private static String codeOfMissingCredentials(Call call) {
    String id = call.query().getOrDefault("corpid", "");
    String secret = call.query().getOrDefault("corpsecret", "");
    boolean ofApp =
        !call.query().getOrDefault("appkey", "").isBlank()
            || !call.query().getOrDefault("appsecret", "").isBlank();
    if (ofApp || id.isBlank() && secret.isBlank()) {
      return "40035";
    }
    if (id.isBlank()) {
      return "41002";
    }
    return secret.isBlank() ? "41004" : "40089";
  }

  @Override
  public Reply tokenExpired(Operation operation) {
    return wrappedRefusal(operation, operation.refusal("40014"));
  }

  @Override
  public Reply rateLimited(Operation operation, QuotaWindow window, Duration wait) {
    return wrappedRefusal(operation, operation.refusal("90018"));
  }

  /** Without a sub code, and before any token is checked. */
  @Override
  public Reply unknownPath(Call call) {
    String method = "dingtalk.oapi." + call.path().substring(CALLS.length()).replace('/', '.');
    return Reply.json(
        OK,
        JSON,
        JsonObject.of("errcode", 22)
            .with("errmsg", "ding talk error")
            .with("sub_msg", "unknown method " + method)
            .with("request_id", RequestIds.next())
            .build());
  }

  @Override
  public Reply wrongMethod(Operation operation, Call call) {
    String code = operation.method().equals("GET") ? "43001" : "43002";
    return error(operation.refusal(code).saying("需要" + operation.method() + "请求"));
  }
}
