package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Credentials;
import io.talentport.sandbox.platform.Environment;
import io.talentport.sandbox.platform.Gateway;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Platform;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Both DingTalk hosts at one address: the legacy API and the new one. */
public final class DingTalkPlatform implements Platform {
  private static final String APP_KEY = "dingsandboxapp0001";
  private static final String APP_SECRET = "sandbox-dingtalk-app-secret";

  private final Credentials credentials;
  private final DingTalkTokens tokens;
  private final Organization organization;
  private final Rows rows;
  private final List<Gateway> gateways;
  private final Map<String, Handler> handlers;

  /** Makes the platform that serves an organization's resumes. */
  public DingTalkPlatform(
      Environment environment, Organization organization, boolean openingHours) {
    this.credentials = new Credentials(environment.own(APP_KEY), environment.own(APP_SECRET));
    this.tokens = new DingTalkTokens(environment.clock());
    this.organization = organization;
    this.rows = environment.rows();
    this.gateways = List.of(new LegacyGateway(tokens), new V1Gateway(tokens));
    this.handlers =
        Map.of(
            LegacyGateway.TOKEN_CALL,
            this::token,
            "createAccessToken",
            this::accessToken,
            V1Gateway.CORP_TOKEN_CALL,
            this::corpToken,
            Organization.RESUME_RECORDS,
            this::resumes,
            "listStatisticsResumes",
            this::resumes,
            "addResume",
            new ResumeSubmission(organization),
            "checkResumeExistence",
            new ResumeExistence(organization),
            "getCandidateByPhone",
            new CandidateLookup(organization),
            "importCandidateByResume",
            new CandidateImport(organization, environment.clock(), openingHours));
  }

  @Override
  public String id() {
    return "dingtalk";
  }

  @Override
  public List<Gateway> gateways() {
    return gateways;
  }

  @Override
  public Map<String, Handler> handlers() {
    return handlers;
  }

  /** Both listings show the same resumes. */
  private Reply resumes(Request request) {
    List<Map<String, Object>> listed = new ArrayList<>(rows.of(Organization.RESUME_RECORDS));
    if (!request.operation().id().equals(Organization.RESUME_RECORDS)) {
      listed.addAll(request.rows());
    }
    return request.page(organization.resumeRows(request.text("biz_code"), listed));
  }

  private Reply token(Request request) {
    return credentials.match(request.text("appkey"), request.text("appsecret"))
        ? granted(request, "access_token", "expires_in")
        : request.refuse("40096");
  }

  private Reply accessToken(Request request) {
    return credentials.match(request.text("appKey"), request.text("appSecret"))
        ? granted(request, "accessToken", "expireIn")
        : request.refuse("invalidClientIdOrSecret");
  }

  private Reply corpToken(Request request) {
    if (!request.text("corpId").equals(organization.corpId())) {
      return request.refuse("unknownError");
    }
    if (!request.text("grant_type").equals("client_credentials")) {
      return request.refuse("unsupported.grant.type");
    }
    return credentials.match(request.text("client_id"), request.text("client_secret"))
        ? granted(request, "access_token", "expires_in")
        : request.refuse("invalid.client");
  }

  private Reply granted(Request request, String token, String lifetime) {
    return request.success(
        Map.of(token, tokens.issue(), lifetime, DingTalkTokens.LIFETIME.toSeconds()));
  }

  @Override
  public Map<String, String> settings(String baseUrl) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("talentport.dingtalk.base-url", baseUrl);
    settings.put("talentport.dingtalk.api-base-url", baseUrl);
    settings.put("talentport.dingtalk.app-key", credentials.id());
    settings.put("talentport.dingtalk.app-secret", credentials.secret());
    settings.put("talentport.dingtalk.biz-code", Organization.BIZ_CODE);
    settings.put("talentport.dingtalk.operator-user-id", Organization.OPERATOR);
    return settings;
  }

  @Override
  public boolean serves(String caller) {
    return caller.equals(credentials.id())
        || caller.equals(organization.corpId())
        || tokens.isValid(caller);
  }

  @Override
  public void rotateSecret() {
    credentials.rotate();
  }

  @Override
  public void revokeTokens() {
    tokens.revoke();
  }
}
