package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.DuplicateTalents;
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
import io.talentport.sandbox.platform.Tokens;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Feishu's open platform, as far as recruiting needs it. */
public final class FeishuPlatform implements Platform {
  private static final String APP_ID = "cli_sandbox0000000001";
  private static final String APP_SECRET = "sandbox-feishu-app-secret";

  private final Credentials credentials;
  private final Tokens tokens;
  private final Organization organization;
  private final List<Gateway> gateways;
  private final Map<String, Handler> handlers;

  /** Makes the platform that serves an organization's people. */
  public FeishuPlatform(
      Environment environment, Organization organization, DuplicateTalents duplicates) {
    this.credentials = new Credentials(environment.own(APP_ID), environment.own(APP_SECRET));
    this.tokens =
        new Tokens(environment.clock(), "t-", Duration.ofHours(2), Duration.ofMinutes(30));
    this.organization = organization;
    AttachmentUpload attachments = new AttachmentUpload(organization);
    this.gateways =
        List.of(
            new FeishuGateway(
                Resources.ofClassPath("io/talentport/specs/feishu-hire/operations.json"), tokens),
            new FeishuGateway(Resources.of(FeishuPlatform.class, "links.json"), tokens));
    this.handlers =
        Map.of(
            FeishuGateway.TOKEN_CALL,
            this::token,
            "listExternalApplications",
            this::externalApplications,
            "batchGetTalentIds",
            new TalentLookup(organization),
            "uploadAttachment",
            attachments::upload,
            "downloadAttachment",
            attachments::download,
            "createTalent",
            new TalentCreation(organization, duplicates),
            "createApplication",
            new ApplicationCreation(organization),
            "listTalents",
            new TalentListing(organization));
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
    String id = request.text("app_id");
    if (!id.startsWith("cli_")) {
      return request.refuse("10003");
    }
    if (!id.equals(credentials.id())) {
      return request.refuse("10014", "app id not exists");
    }
    if (!credentials.match(id, request.text("app_secret"))) {
      return request.refuse("10014");
    }
    Tokens.Grant grant = tokens.issue();
    return request.success(
        JsonObject.of("expire", grant.secondsLeft())
            .with("tenant_access_token", grant.token())
            .build());
  }

  private Reply externalApplications(Request request) {
    return organization.talent(request.text("talent_id")) == null
        ? request.refuse("1002102")
        : request.page(request.rows());
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
    return caller.equals(credentials.id()) || tokens.isValid(caller);
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
