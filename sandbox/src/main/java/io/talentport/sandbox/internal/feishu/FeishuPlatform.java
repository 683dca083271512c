package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Json;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.platform.Operation;
import io.talentport.sandbox.internal.platform.Platform;
import io.talentport.sandbox.internal.platform.QuotaGate;
import io.talentport.sandbox.internal.platform.QuotaWindow;
import io.talentport.sandbox.internal.state.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Feishu's open platform, as far as recruiting needs it. */
public final class FeishuPlatform implements Platform {
  private static final String APP_ID = "cli_sandbox0000000001";
  private static final String APP_SECRET = "sandbox-feishu-app-secret";
  private static final String OPEN_APIS = "/open-apis/";
  private static final String BEARER = "Bearer ";

  private final FeishuTokens tokens;
  private final QuotaGate quota;
  private final Map<Operation, Function<Call, Reply>> answers;
  private final AttachmentUpload attachments;

  public FeishuPlatform(
      Tenant tenant, Clock clock, boolean quotaEnforced, DuplicateTalents duplicates) {
    this.tokens = new FeishuTokens(clock);
    this.quota = new QuotaGate(clock, quotaEnforced);
    this.attachments = new AttachmentUpload(tenant);
    this.answers =
        Map.of(
            FeishuOperations.LIST_EXTERNAL_APPLICATIONS,
            new ExternalApplicationListing(tenant)::answer,
            FeishuOperations.LIST_RESUME_SOURCES,
            new ResumeSourceListing(tenant)::answer,
            FeishuOperations.BATCH_GET_TALENT_IDS,
            new TalentLookup(tenant)::answer,
            FeishuOperations.UPLOAD_ATTACHMENT,
            attachments::upload,
            FeishuOperations.CREATE_TALENT,
            new TalentCreation(tenant, duplicates)::answer,
            FeishuOperations.CREATE_APPLICATION,
            new ApplicationCreation(tenant)::answer,
            FeishuOperations.LIST_TALENTS,
            new TalentListing(tenant)::answer);
  }

  @Override
  public String id() {
    return "feishu";
  }

  @Override
  public List<Operation> operations() {
    return FeishuOperations.ALL;
  }

  @Override
  public boolean owns(String path) {
    return path.startsWith(OPEN_APIS) || isDownload(path);
  }

  private static boolean isDownload(String path) {
    return path.startsWith(FeishuOperations.DOWNLOAD_ATTACHMENT.path());
  }

  @Override
  public Operation operation(Call call) {
    if (isDownload(call.path())) {
      return FeishuOperations.DOWNLOAD_ATTACHMENT;
    }
    return FeishuOperations.ALL.stream()
        .filter(operation -> operation.path().equals(call.path()))
        .findFirst()
        .orElseGet(() -> Operation.unknown(call.method(), call.path()));
  }

  @Override
  public Reply answer(Operation operation, Call call) {
    if (!operation.isKnown()) {
      return refusal(operation, FeishuCodes.UNKNOWN_PATH);
    }
    if (!operation.method().equals(call.method())) {
      return refusal(operation, FeishuCodes.WRONG_METHOD);
    }
    if (operation == FeishuOperations.GET_TENANT_ACCESS_TOKEN) {
      return token(call);
    }
    if (operation == FeishuOperations.DOWNLOAD_ATTACHMENT) {
      return attachments.download(call);
    }
    Reply refusal = gateway(operation, call);
    return refusal == null
        ? Objects.requireNonNull(answers.get(operation), operation.id()).apply(call)
        : refusal;
  }

  private @Nullable Reply gateway(Operation operation, Call call) {
    String authorization = call.header("Authorization");
    if (authorization == null || !authorization.startsWith(BEARER)) {
      return refusal(operation, FeishuCodes.TOKEN_MISSING);
    }
    String token = authorization.substring(BEARER.length()).trim();
    if (token.isEmpty()) {
      return refusal(operation, FeishuCodes.TOKEN_MISSING);
    }
    if (token.startsWith("u-")) {
      // Well-formed, but no user has signed in here, and no page takes a user's token.
      return refusal(operation, FeishuCodes.USER_TOKEN_INVALID);
    }
    if (!token.startsWith("t-")) {
      return refusal(operation, FeishuCodes.TOKEN_MALFORMED);
    }
    if (!tokens.isValid(token)) {
      return tokenExpired(operation);
    }
    QuotaGate.Exceeded exceeded = quota.admit(operation);
    if (exceeded != null) {
      return rateLimited(operation, exceeded.reset(), exceeded.window().permits());
    }
    return takesJson(operation) && !call.isJson() ? refusal(operation, FeishuCodes.BAD_BODY) : null;
  }

  /** The body of every other call is none, or a form of files, which the upload itself checks. */
  private static boolean takesJson(Operation operation) {
    return operation.method().equals("POST") && operation != FeishuOperations.UPLOAD_ATTACHMENT;
  }

  private Reply token(Call call) {
    Operation operation = FeishuOperations.GET_TENANT_ACCESS_TOKEN;
    if (!call.isJson()) {
      return refusal(operation, FeishuCodes.BAD_BODY);
    }
    ObjectNode body = Json.parseObject(call.body());
    String id = body == null ? "" : body.path("app_id").asString("");
    String secret = body == null ? "" : body.path("app_secret").asString("");
    if (!id.startsWith("cli_") || secret.isBlank()) {
      return refusal(operation, FeishuCodes.CREDENTIALS_MALFORMED);
    }
    if (!id.equals(APP_ID)) {
      return FeishuReplies.error(
          operation, FeishuCodes.CREDENTIALS_WRONG, null, "app id not exists");
    }
    if (!secret.equals(APP_SECRET)) {
      return refusal(operation, FeishuCodes.CREDENTIALS_WRONG);
    }
    return FeishuReplies.token(tokens.issue());
  }

  @Override
  public Reply refusal(Operation operation, int code) {
    return FeishuReplies.error(operation, code);
  }

  @Override
  public Reply refusal(Operation operation, String code) {
    throw new UnsupportedOperationException("Feishu's codes are numbers");
  }

  @Override
  public boolean hasTextCodes(Operation operation) {
    return false;
  }

  @Override
  public boolean wrapsCodes(Operation operation) {
    return false;
  }

  @Override
  public Reply wrappedRefusal(Operation operation, int code) {
    throw new UnsupportedOperationException("Feishu does not hide codes behind a general one");
  }

  @Override
  public Reply tokenExpired(Operation operation) {
    return refusal(operation, FeishuCodes.TOKEN_INVALID);
  }

  @Override
  public Reply rateLimited(Operation operation, Duration reset) {
    int permits = operation.quota().stream().mapToInt(QuotaWindow::permits).min().orElse(1);
    return rateLimited(operation, reset, permits);
  }

  private Reply rateLimited(Operation operation, Duration reset, int permits) {
    long seconds = Math.max(1, reset.plusMillis(999).toSeconds());
    return refusal(operation, FeishuCodes.TOO_FREQUENT)
        .withHeader("x-ogw-ratelimit-limit", Integer.toString(permits))
        .withHeader("x-ogw-ratelimit-reset", Long.toString(seconds));
  }

  @Override
  public Map<String, String> settings(String baseUrl) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("talentport.feishu.base-url", baseUrl);
    settings.put("talentport.feishu.app-id", APP_ID);
    settings.put("talentport.feishu.app-secret", APP_SECRET);
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
