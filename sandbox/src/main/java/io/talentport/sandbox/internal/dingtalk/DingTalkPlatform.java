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
import io.talentport.sandbox.platform.StoreApp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** DingTalk's legacy API and v1 API at one address. */
public final class DingTalkPlatform implements Platform {
  private static final String APP_KEY = "dingsandboxapp0001";
  private static final String APP_SECRET = "sandbox-dingtalk-app-secret";

  private final Credentials credentials;
  private final StoreApp storeApp;
  private final OrganizationAccess access;
  private final Organization organization;
  private final Rows rows;
  private final List<Gateway> gateways;
  private final Map<String, Handler> handlers;

  /** Makes the platform that serves an organization's resumes. */
  public DingTalkPlatform(
      Environment environment, Organization organization, boolean openingHours, StoreApp storeApp) {
    this.credentials = new Credentials(environment.own(APP_KEY), environment.own(APP_SECRET));
    this.storeApp = storeApp;
    this.access = new OrganizationAccess(environment.clock());
    this.organization = organization;
    this.rows = environment.rows();
    this.gateways = List.of(new LegacyGateway(access), new V1Gateway(access));
    this.handlers =
        Map.of(
            LegacyGateway.TOKEN_CALL,
            this::token,
            "createAccessToken",
            this::accessToken,
            V1Gateway.CORP_TOKEN_CALL,
            this::corpToken,
            V1Gateway.TICKET_TOKEN_CALL,
            this::corpTokenForTicket,
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

  /** A sandbox's third-party application, installed by every organisation. */
  public static StoreApp storeApp(Clock clock) {
    return new StoreApp(
        clock,
        new Credentials("suitesandboxapp001", "sandbox-dingtalk-suite-secret"),
        "sandbox-dingtalk-suite-ticket-");
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

  /** Both listings return the same resumes. */
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

  /** The code for a third-party application with an unknown organisation is not documented. */
  private Reply corpToken(Request request) {
    boolean known = request.text("corpId").equals(organization.corpId());
    boolean ofStoreApp = request.text("client_id").equals(storeApp.credentials().id());
    if (!known && !ofStoreApp) {
      return request.refuse("unknownError");
    }
    if (!request.text("grant_type").equals("client_credentials")) {
      return request.refuse("unsupported.grant.type");
    }
    Credentials expected = ofStoreApp ? storeApp.credentials() : credentials;
    if (!expected.match(request.text("client_id"), request.text("client_secret"))) {
      return request.refuse("invalid.client");
    }
    if (!ofStoreApp) {
      return granted(request, "access_token", "expires_in");
    }
    return known && access.storeAppRuns()
        ? granted(request, "access_token", "expires_in", access.issueToStoreApp())
        : request.refuse("unauthorized.client");
  }

  private Reply corpTokenForTicket(Request request) {
    if (!storeApp.credentials().match(request.text("suiteKey"), request.text("suiteSecret"))) {
      return request.refuse("invalidSuiteKey");
    }
    if (!request.text("suiteTicket").equals(storeApp.ticket())) {
      return request.refuse("invalidSuiteTicket");
    }
    return request.text("authCorpId").equals(organization.corpId()) && access.storeAppRuns()
        ? granted(request, "accessToken", "expireIn", access.issueToStoreApp())
        : request.refuse("invalidAuthInfo");
  }

  private Reply granted(Request request, String token, String lifetime) {
    return granted(request, token, lifetime, access.issueToInHouseApp());
  }

  private static Reply granted(Request request, String token, String lifetime, String value) {
    return request.success(Map.of(token, value, lifetime, DingTalkTokens.LIFETIME.toSeconds()));
  }

  @Override
  public Map<String, String> settings(String baseUrl) {
    return settings(baseUrl, credentials);
  }

  @Override
  public Map<String, String> storeAppSettings(String baseUrl) {
    Map<String, String> settings = settings(baseUrl, storeApp.credentials());
    settings.put("talentport.dingtalk.token-endpoint", "corp");
    settings.put("talentport.dingtalk.corp-id", organization.corpId());
    return settings;
  }

  private static Map<String, String> settings(String baseUrl, Credentials app) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("talentport.dingtalk.base-url", baseUrl);
    settings.put("talentport.dingtalk.api-base-url", baseUrl);
    settings.put("talentport.dingtalk.app-key", app.id());
    settings.put("talentport.dingtalk.app-secret", app.secret());
    settings.put("talentport.dingtalk.biz-code", Organization.BIZ_CODE);
    settings.put("talentport.dingtalk.operator-user-id", Organization.OPERATOR);
    return settings;
  }

  @Override
  public boolean serves(String caller) {
    return caller.equals(credentials.id())
        || caller.equals(organization.corpId())
        || access.isKnown(caller);
  }

  @Override
  public void rotateSecret() {
    credentials.rotate();
  }

  @Override
  public void revokeTokens() {
    access.revoke();
  }

  @Override
  public void runStoreApp(boolean running) {
    access.runStoreApp(running);
  }

  @Override
  public void reset() {
    access.runStoreApp(true);
  }
}
