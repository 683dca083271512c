package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.sandbox.data.LeftOutFields;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.spec.Resources;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Credentials;
import io.talentport.sandbox.platform.Environment;
import io.talentport.sandbox.platform.Gateway;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Platform;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.StoreApp;
import io.talentport.sandbox.platform.Tokens;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Feishu's open platform, as far as it concerns recruiting. */
public final class FeishuPlatform implements Platform {
  private static final String APP_ID = "cli_sandbox0000000001";
  private static final String APP_SECRET = "sandbox-feishu-app-secret";

  private final Credentials credentials;
  private final StoreApp storeApp;
  private final String tenantKey;
  private final TenantAccess access;
  private final Organization organization;
  private final List<Gateway> gateways;
  private final Map<String, Handler> handlers;

  /** Makes the platform that serves an organization's people. */
  public FeishuPlatform(
      Environment environment,
      Organization organization,
      DuplicateTalents duplicates,
      LeftOutFields leftOut,
      StoreApp storeApp) {
    this.credentials = new Credentials(environment.own(APP_ID), environment.own(APP_SECRET));
    this.storeApp = storeApp;
    this.tenantKey = environment.own("sandboxtenantkey");
    this.access = new TenantAccess(environment.clock());
    this.organization = organization;
    AttachmentUpload attachments = new AttachmentUpload(organization);
    TalentDetail details = new TalentDetail(organization, environment.rows());
    ExternalApplicationCalls external = new ExternalApplicationCalls(organization);
    ApplicationReading applications = new ApplicationReading(organization, environment.rows());
    this.gateways =
        List.of(
            new FeishuGateway(
                Resources.ofClassPath("io/talentport/specs/feishu-hire/operations.json"), access),
            new FeishuGateway(Resources.of(FeishuPlatform.class, "links.json"), access));
    this.handlers =
        Map.ofEntries(
            Map.entry(FeishuGateway.TOKEN_CALL, this::token),
            Map.entry("getAppAccessToken", this::appToken),
            Map.entry(FeishuGateway.STORE_TOKEN_CALL, this::storeToken),
            Map.entry("resendAppTicket", this::resendTicket),
            Map.entry("listExternalApplications", external::list),
            Map.entry("createExternalApplication", external::create),
            Map.entry("replaceExternalApplication", external::replace),
            Map.entry("deleteExternalApplication", external::delete),
            Map.entry("queryLocations", new LocationListing()),
            Map.entry("batchGetTalentIds", new TalentLookup(organization)),
            Map.entry("uploadAttachment", attachments::upload),
            Map.entry("getAttachment", attachments::read),
            Map.entry(AttachmentUpload.DOWNLOAD, attachments::download),
            Map.entry(TalentDetail.ID, details),
            Map.entry("createTalent", new TalentCreation(organization, duplicates)),
            Map.entry(
                "updateTalent",
                new TalentUpdate(organization, environment.rows(), details, leftOut)),
            Map.entry("createApplication", new ApplicationCreation(organization)),
            Map.entry("listApplicationIds", applications::ids),
            Map.entry("getApplication", applications::detail),
            Map.entry("listTalents", new TalentListing(organization)));
  }

  /** A sandbox's store app, installed by every organisation. */
  public static StoreApp storeApp(Clock clock) {
    return new StoreApp(
        clock,
        new Credentials("cli_sandboxstoreapp01", "sandbox-feishu-store-app-secret"),
        "sandbox-feishu-app-ticket-");
  }

  @Override
  public String id() {
    return "feishu";
  }

  @Override
  public List<Gateway> gateways() {
    return gateways;
  }

  @Override
  public Map<String, Handler> handlers() {
    return handlers;
  }

  private Reply token(Request request) {
    Reply refused = refusal(request, credentials);
    return refused == null
        ? granted(request, "tenant_access_token", access.ofCustomApp().issue())
        : refused;
  }

  private Reply appToken(Request request) {
    Reply refused = refusal(request, storeApp.credentials());
    if (refused != null) {
      return refused;
    }
    return request.text("app_ticket").equals(storeApp.ticket())
        ? granted(request, "app_access_token", storeApp.tokens().issue())
        : request.refuse("10012");
  }

  private Reply storeToken(Request request) {
    if (!storeApp.tokens().isValid(request.text("app_access_token"))) {
      return request.refuse("99991664");
    }
    return request.text("tenant_key").equals(tenantKey) && access.storeAppRuns()
        ? granted(request, "tenant_access_token", access.ofStoreApp().issue())
        : request.refuse("10013");
  }

  private Reply resendTicket(Request request) {
    if (request.text("app_id").equals(credentials.id())) {
      return request.refuse("10016");
    }
    Reply refused = refusal(request, storeApp.credentials());
    if (refused != null) {
      return refused;
    }
    if (request.call().effective()) {
      storeApp.pushTicket();
    }
    return request.success(Map.of());
  }

  /** The refusal of wrong credentials; {@code null} if they are right. */
  private static @Nullable Reply refusal(Request request, Credentials expected) {
    String id = request.text("app_id");
    if (!id.startsWith("cli_")) {
      return request.refuse("10003");
    }
    if (!id.equals(expected.id())) {
      return request.refuse("10014", "app id not exists");
    }
    return expected.match(id, request.text("app_secret")) ? null : request.refuse("10014");
  }

  private static Reply granted(Request request, String token, Tokens.Grant grant) {
    return request.success(
        JsonObject.of("expire", grant.secondsLeft()).with(token, grant.token()).build());
  }

  @Override
  public Map<String, String> settings(String baseUrl) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("talentport.feishu.base-url", baseUrl);
    settings.put("talentport.feishu.app-id", credentials.id());
    settings.put("talentport.feishu.app-secret", credentials.secret());
    return settings;
  }

  @Override
  public boolean serves(String caller) {
    return caller.equals(credentials.id())
        || caller.equals(tenantKey)
        || access.isValid(caller)
        || organization.attachments().gaveLink(caller);
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
  public Map<String, String> storeAppSettings(String baseUrl) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("talentport.feishu.base-url", baseUrl);
    settings.put("talentport.feishu.app-type", "store");
    settings.put("talentport.feishu.app-id", storeApp.credentials().id());
    settings.put("talentport.feishu.app-secret", storeApp.credentials().secret());
    settings.put("talentport.feishu.tenant-key", tenantKey);
    return settings;
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
