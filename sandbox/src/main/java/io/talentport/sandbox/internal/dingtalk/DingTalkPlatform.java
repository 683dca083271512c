package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Json;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.http.UrlEncoded;
import io.talentport.sandbox.internal.platform.Operation;
import io.talentport.sandbox.internal.platform.Platform;
import io.talentport.sandbox.internal.platform.QuotaGate;
import io.talentport.sandbox.internal.state.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Both DingTalk hosts at one address: the old gateway and the new one. */
public final class DingTalkPlatform implements Platform {
  private static final String APP_KEY = "dingsandboxapp0001";
  private static final String APP_SECRET = "sandbox-dingtalk-app-secret";
  private static final String OLD_GATEWAY = "/topapi/";
  static final String NEW_GATEWAY = "/v1.0/";
  private static final Pattern CORP_TOKEN = Pattern.compile("/v1\\.0/oauth2/([^/]+)/token");

  private final DingTalkTokens tokens;
  private final QuotaGate quota;
  private final ResumeListing pluginListing;
  private final ResumeListing listing;
  private final ResumeSubmission submission;
  private final ResumeExistence existence;
  private final V1Platform newGateway;

  public DingTalkPlatform(Tenant tenant, Clock clock, boolean quotaEnforced, boolean openingHours) {
    this.tokens = new DingTalkTokens(clock);
    this.quota = new QuotaGate(clock, quotaEnforced);
    this.pluginListing = new ResumeListing(tenant, 1000);
    this.listing = new ResumeListing(tenant, 200);
    this.submission = new ResumeSubmission(tenant);
    this.existence = new ResumeExistence(tenant);
    this.newGateway = new V1Platform(tenant, clock, tokens, quota, openingHours);
  }

  @Override
  public String id() {
    return "dingtalk";
  }

  @Override
  public List<Operation> operations() {
    return DingTalkOperations.ALL;
  }

  @Override
  public boolean owns(String path) {
    return path.startsWith(OLD_GATEWAY)
        || path.startsWith(NEW_GATEWAY)
        || path.equals(DingTalkOperations.GET_TOKEN.path());
  }

  @Override
  public Operation operation(Call call) {
    return DingTalkOperations.ALL.stream()
        .filter(operation -> isOf(operation, call.path()))
        .findFirst()
        .orElseGet(() -> Operation.unknown(call.method(), call.path()));
  }

  private static boolean isOf(Operation operation, String path) {
    return operation == DingTalkOperations.CREATE_CORP_TOKEN
        ? CORP_TOKEN.matcher(path).matches()
        : operation.path().equals(path);
  }

  @Override
  public Reply answer(Operation operation, Call call) {
    if (!operation.isKnown()) {
      return unknown(call.path());
    }
    if (V1Platform.serves(operation)) {
      return newGateway(operation, call);
    }
    if (!operation.method().equals(call.method())) {
      return DingTalkReplies.error(
          operation.method().equals("GET") ? 43001 : 43002, "需要" + operation.method() + "请求");
    }
    if (operation == DingTalkOperations.GET_TOKEN) {
      return token(call);
    }
    Reply refusal = gateway(operation, call);
    if (refusal != null) {
      return refusal;
    }
    DingTalkParams params = DingTalkParams.of(call);
    if (operation == DingTalkOperations.ADD_RESUME) {
      return submission.answer(params, call.effective());
    }
    if (operation == DingTalkOperations.CHECK_RESUME_EXISTENCE) {
      return existence.answer(params);
    }
    return operation == DingTalkOperations.LIST_RESUME_RECORDS
        ? pluginListing.answer(params)
        : listing.answer(params);
  }

  private Reply newGateway(Operation operation, Call call) {
    if (!operation.method().equals(call.method())) {
      return unknown(call.path());
    }
    if (operation == DingTalkOperations.CREATE_ACCESS_TOKEN) {
      return accessToken(operation, call);
    }
    return operation == DingTalkOperations.CREATE_CORP_TOKEN
        ? corpToken(operation, call)
        : newGateway.answer(operation, call);
  }

  private static Reply unknown(String path) {
    return path.startsWith(OLD_GATEWAY)
        ? DingTalkReplies.unknownMethod(
            "dingtalk.oapi." + path.substring(OLD_GATEWAY.length()).replace('/', '.'))
        : DingTalkReplies.error(404, "请求的URI地址不存在");
  }

  private @Nullable Reply gateway(Operation operation, Call call) {
    String token = call.query().get("access_token");
    if ((token == null || token.isBlank()) && call.isForm()) {
      token = UrlEncoded.parse(call.body()).get("access_token");
    }
    if (token == null || token.isBlank()) {
      return DingTalkReplies.wrapped(DingTalkReplies.TOKEN_MISSING, "access_token is blank");
    }
    if (!tokens.isValid(token)) {
      return tokenExpired(operation);
    }
    QuotaGate.Exceeded exceeded = quota.admit(operation);
    return exceeded == null ? null : rateLimited(operation, exceeded.reset());
  }

  private Reply token(Call call) {
    String key = call.query().getOrDefault("appkey", "");
    String secret = call.query().getOrDefault("appsecret", "");
    if (key.isBlank() && secret.isBlank()) {
      Reply refusal = pairOfAnOrganization(call);
      if (refusal != null) {
        return refusal;
      }
    }
    if (key.isBlank() || secret.isBlank()) {
      return DingTalkReplies.error(40035, DingTalkCodes.message(40035));
    }
    if (!key.equals(APP_KEY) || !secret.equals(APP_SECRET)) {
      return DingTalkReplies.error(40096, DingTalkCodes.message(40096));
    }
    return DingTalkReplies.token(tokens.issue(), DingTalkTokens.LIFETIME.toSeconds());
  }

  /**
   * The refusal of the pair by which tokens were fetched before apps had keys; {@code null} when it
   * is not sent. The organisation here has no such secret.
   */
  private static @Nullable Reply pairOfAnOrganization(Call call) {
    String id = call.query().getOrDefault("corpid", "");
    String secret = call.query().getOrDefault("corpsecret", "");
    if (id.isBlank() && secret.isBlank()) {
      return null;
    }
    int code = 40089;
    if (id.isBlank()) {
      code = 41002;
    } else if (secret.isBlank()) {
      code = 41004;
    }
    return DingTalkReplies.error(code, DingTalkCodes.message(code));
  }

  private Reply accessToken(Operation operation, Call call) {
    ObjectNode body = call.isJson() ? Json.parseObject(call.body()) : null;
    if (body == null) {
      return V1Replies.error(operation, V1Codes.BODY_MISSING);
    }
    if (!body.path("appKey").asString("").equals(APP_KEY)
        || !body.path("appSecret").asString("").equals(APP_SECRET)) {
      return V1Replies.error(operation, V1Codes.CREDENTIALS_WRONG);
    }
    String token = tokens.issue();
    return V1Replies.success(
        json -> {
          json.writeStringProperty("accessToken", token);
          json.writeNumberProperty("expireIn", DingTalkTokens.LIFETIME.toSeconds());
        });
  }

  private Reply corpToken(Operation operation, Call call) {
    ObjectNode body = call.isJson() ? Json.parseObject(call.body()) : null;
    if (body == null) {
      return V1Replies.error(operation, V1Codes.BODY_MISSING);
    }
    Matcher corp = CORP_TOKEN.matcher(call.path());
    if (!corp.matches() || !corp.group(1).equals(Tenant.CORP_ID)) {
      return V1Replies.error(operation, V1Codes.CORP_UNKNOWN);
    }
    if (!body.path("grant_type").asString("").equals("client_credentials")) {
      return V1Replies.error(operation, V1Codes.GRANT_UNKNOWN);
    }
    if (!body.path("client_id").asString("").equals(APP_KEY)
        || !body.path("client_secret").asString("").equals(APP_SECRET)) {
      return V1Replies.error(operation, V1Codes.CLIENT_WRONG);
    }
    String token = tokens.issue();
    return V1Replies.success(
        json -> {
          json.writeStringProperty("access_token", token);
          json.writeNumberProperty("expires_in", DingTalkTokens.LIFETIME.toSeconds());
        });
  }

  @Override
  public Reply refusal(Operation operation, int code) {
    return DingTalkReplies.error(code, DingTalkCodes.message(code));
  }

  @Override
  public Reply refusal(Operation operation, String code) {
    return V1Replies.error(operation, code);
  }

  @Override
  public boolean hasTextCodes(Operation operation) {
    return V1Platform.serves(operation);
  }

  @Override
  public boolean wrapsCodes(Operation operation) {
    return !V1Platform.serves(operation);
  }

  @Override
  public Reply wrappedRefusal(Operation operation, int code) {
    return DingTalkReplies.wrapped(Integer.toString(code), DingTalkCodes.message(code));
  }

  @Override
  public Reply tokenExpired(Operation operation) {
    return V1Platform.serves(operation)
        ? V1Replies.error(operation, V1Codes.TOKEN_INVALID)
        : DingTalkReplies.wrapped(DingTalkReplies.TOKEN_INVALID, DingTalkCodes.message(40014));
  }

  @Override
  public Reply rateLimited(Operation operation, Duration reset) {
    return V1Platform.serves(operation)
        ? V1Platform.rateLimited(operation, reset)
        : DingTalkReplies.wrapped(DingTalkReplies.TOO_FREQUENT, DingTalkCodes.message(90018));
  }

  @Override
  public Map<String, String> settings(String baseUrl) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("talentport.dingtalk.base-url", baseUrl);
    settings.put("talentport.dingtalk.api-base-url", baseUrl);
    settings.put("talentport.dingtalk.app-key", APP_KEY);
    settings.put("talentport.dingtalk.app-secret", APP_SECRET);
    settings.put("talentport.dingtalk.biz-code", Tenant.BIZ_CODE);
    settings.put("talentport.dingtalk.operator-user-id", Tenant.OPERATOR);
    return settings;
  }

  @Override
  public void revokeTokens() {
    tokens.revoke();
  }

  @Override
  public void resetQuota() {
    quota.reset();
  }
}
