package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.CREATE_TALENT;
import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.platform.LibraryProvider;
import io.talentport.sandbox.platform.StoreApp;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** One application that several organisations have installed. */
@Tag("same-on-every-jdk")
class StoreAppsTest {
  private static final String AUTH = "/open-apis/auth/v3/";

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).resumes(5).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);
  private final SandboxOrganization acme = sandbox.organization("acme");
  private final SandboxOrganization globex = sandbox.organization("globex");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @CsvSource({"feishu, tenant-key", "dingtalk, corp-id"})
  void itsSettingsDifferInTheOrganizationOnly(String platform, String organization) {
    Map<String, String> one = acme.storeAppSettings(platform);
    Map<String, String> other = globex.storeAppSettings(platform);

    assertThat(one.keySet()).isEqualTo(other.keySet());
    assertThat(one.keySet().stream().filter(key -> !Objects.equals(one.get(key), other.get(key))))
        .containsExactly("talentport." + platform + "." + organization);
    assertThat(sandbox.storeApp(platform).toString())
        .contains(sandbox.storeApp(platform).credentials().id())
        .doesNotContain("secret", sandbox.storeApp(platform).ticket());
  }

  @Test
  void aSandboxCanShowTheSettingsOfItsStoreAppsFromTheStart() {
    try (Sandbox asStoreApp = Sandbox.builder().asStoreApp(true).start()) {
      assertThat(asStoreApp.settings("feishu"))
          .containsEntry("talentport.feishu.app-type", "store")
          .isEqualTo(
              asStoreApp.settings().entrySet().stream()
                  .filter(setting -> setting.getKey().startsWith("talentport.feishu."))
                  .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
      assertThat(asStoreApp.settings("dingtalk"))
          .containsEntry("talentport.dingtalk.token-endpoint", "corp");
    }
  }

  @Test
  void otherPlatformsHaveNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.storeApp("library"))
        .withMessageContaining("library");
    try (Sandbox withLibrary = Sandbox.builder().platform(new LibraryProvider()).start()) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> withLibrary.organization("acme").storeAppSettings("library"))
          .withMessageContaining("library");
    }
  }

  @Test
  void eachTenantOfFeishuHasATokenForItsOwnData() throws IOException {
    acme.seed().clear().resumeSource(new ResumeSourceData("77", "内推", "Referral", 1, "recommend"));
    String appToken = appToken(ticket());

    assertThat(sourceIds(tenantToken(appToken, acme))).containsExactly("77");
    assertThat(sourceIds(tenantToken(appToken, globex))).hasSizeGreaterThan(1);
    assertThat(sandbox.journal().requests("listResumeSources"))
        .extracting(RecordedRequest::organization)
        .containsExactly("acme", "globex");
  }

  @Test
  void aTokenIsTheSameUntilHalfAnHourIsLeft() throws IOException {
    String first = appToken(ticket());
    String token = tenantToken(first, acme);
    clock.advance(Duration.ofMinutes(90));

    assertThat(appToken(ticket())).isEqualTo(first).startsWith("a-");
    assertThat(appTokenCall(ticket()).path("expire").asInt()).isEqualTo(1800);
    assertThat(tenantToken(first, acme)).isEqualTo(token).startsWith("t-");

    clock.advance(Duration.ofSeconds(1));
    assertThat(appToken(ticket())).isNotEqualTo(first);
    assertThat(tenantToken(first, acme)).isNotEqualTo(token);
  }

  @Test
  void onlyTheNewestTicketGivesAToken() throws IOException {
    String old = ticket();
    List<String> received = new ArrayList<>();
    storeApp().onTicket(received::add);

    String pushed = storeApp().pushTicket();

    assertThat(received).containsExactly(pushed);
    assertThat(appTokenCall(old).path("code").asInt()).isEqualTo(10012);
    assertThat(appTokenCall(pushed).path("code").asInt(-1)).isZero();
  }

  @Test
  void aTicketCanBeAskedForAndComesToTheReceiver() throws IOException {
    List<String> received = new ArrayList<>();
    storeApp().onTicket(received::add);
    String before = ticket();

    JsonNode reply = json(client.post(AUTH + "app_ticket/resend", credentials("")));

    assertThat(reply.path("code").asInt(-1)).isZero();
    assertThat(received).containsExactly(ticket()).doesNotContain(before);
    assertThat(reply.toString()).doesNotContain(ticket());
  }

  @Test
  void anOrganizationsOwnAppGetsNoTicket() throws IOException {
    String body =
        "{\"app_id\":\"%s\",\"app_secret\":\"%s\"}"
            .formatted(client.setting("feishu.app-id"), client.setting("feishu.app-secret"));

    assertThat(json(client.post(AUTH + "app_ticket/resend", body)).path("code").asInt())
        .isEqualTo(10016);
  }

  @Test
  void wrongCredentialsTokensAndTenantsAreRefusedByTheirCodes() throws IOException {
    assertThat(
            json(client.post(
                    AUTH + "app_access_token",
                    "{\"app_id\":\"%s\",\"app_secret\":\"wrong\",\"app_ticket\":\"%s\"}"
                        .formatted(storeApp().credentials().id(), ticket())))
                .path("code")
                .asInt())
        .isEqualTo(10014);
    assertThat(tenantTokenCall("a-unknown", acme).path("code").asInt()).isEqualTo(99991664);
    assertThat(
            json(client.post(
                    AUTH + "tenant_access_token",
                    "{\"app_access_token\":\"%s\",\"tenant_key\":\"nobody\"}"
                        .formatted(appToken(ticket()))))
                .path("code")
                .asInt())
        .isEqualTo(10013);
  }

  @Test
  void revokedTokensAreRefused() throws IOException {
    String appToken = appToken(ticket());
    String token = tenantToken(appToken, acme);
    sandbox.revokeTokens();

    assertThat(sources(token).path("code").asInt()).isEqualTo(99991663);
    assertThat(tenantToken(appToken, acme)).isNotEmpty().isNotEqualTo(token);

    storeApp().tokens().revoke();
    assertThat(tenantTokenCall(appToken, acme).path("code").asInt()).isEqualTo(99991664);
  }

  @Test
  void aTenantThatStopsTheAppStopsItForItselfOnly() throws IOException {
    String appToken = appToken(ticket());
    String stopped = tenantToken(appToken, acme);
    String running = tenantToken(appToken, globex);
    acme.stopStoreApp("feishu");

    assertThat(sources(stopped).path("code").asInt()).isEqualTo(99991673);
    assertThat(tenantTokenCall(appToken, acme).path("code").asInt()).isEqualTo(10013);
    assertThat(sources(running).path("code").asInt(-1)).isZero();

    acme.startStoreApp("feishu");
    assertThat(sources(stopped).path("code").asInt(-1)).isZero();
  }

  @Test
  void aStoreAppIsRefusedWhereOnlyCustomAppsAreServed() throws IOException {
    String token = tenantToken(appToken(ticket()), acme);

    assertThat(
            json(client.post(CREATE_TALENT, "{}", "Authorization", "Bearer " + token))
                .path("code")
                .asInt())
        .isEqualTo(99991676);
    assertThat(
            json(client.get(
                    "/open-apis/hire/v1/external_applications?talent_id=1",
                    "Authorization",
                    "Bearer " + token))
                .path("code")
                .asInt())
        .isEqualTo(99991676);
  }

  @Test
  void eachOrganizationOfDingTalkHasATokenForItsOwnDataAndEachTokenIsNew() throws IOException {
    acme.seed().resumes(2);
    String first = corpToken(acme);
    String second = corpToken(acme);

    assertThat(second).isNotEqualTo(first);
    assertThat(resumes(first)).isEqualTo(2);
    assertThat(resumes(second)).isEqualTo(2);
    assertThat(resumes(corpToken(globex))).isEqualTo(5);
  }

  @Test
  void dingTalkRefusesByItsCodes() throws IOException {
    assertThat(corpTokenCall("unknown", secret()).path("code").asString(""))
        .isEqualTo("unauthorized.client");
    assertThat(corpTokenCall(corpId(acme), "wrong").path("code").asString(""))
        .isEqualTo("invalid.client");
  }

  @Test
  void anOrganizationThatWithdrawsRefusesTheTokenOnBothHosts() throws IOException {
    String token = corpToken(acme);
    acme.stopStoreApp("dingtalk");

    assertThat(
            json(client.post(RESUME_LIST + "?access_token=" + token, "{\"biz_code\":\"ddats\"}"))
                .path("sub_code")
                .asString(""))
        .isEqualTo("40014");
    assertThat(
            json(client.get(
                    "/v1.0/ats/candidates?bizCode=ddats&phoneNumber=13900000001",
                    "x-acs-dingtalk-access-token",
                    token))
                .path("code")
                .asString(""))
        .isEqualTo("InvalidAuthentication");
    assertThat(corpTokenCall(corpId(acme), secret()).path("code").asString(""))
        .isEqualTo("unauthorized.client");

    sandbox.reset();
    assertThat(resumes(token)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/v1.0"})
  void theOlderCallNeedsTheNewestTicket(String prefix) throws IOException {
    StoreApp suite = sandbox.storeApp("dingtalk");
    String old = suite.ticket();
    suite.pushTicket();
    String path = prefix + "/oauth2/corpAccessToken";

    if (prefix.isEmpty()) {
      assertThat(client.post(path, ticketBody(acme, suite.ticket())).statusCode()).isEqualTo(404);
      return;
    }
    assertThat(json(client.post(path, ticketBody(acme, old))).path("code").asString(""))
        .isEqualTo("invalidSuiteTicket");
    JsonNode granted = json(client.post(path, ticketBody(acme, suite.ticket())));
    assertThat(granted.path("expireIn").asInt()).isEqualTo(7200);
    assertThat(resumes(granted.path("accessToken").asString(""))).isEqualTo(5);
  }

  private StoreApp storeApp() {
    return sandbox.storeApp("feishu");
  }

  private String ticket() {
    return storeApp().ticket();
  }

  private String credentials(String more) {
    return "{\"app_id\":\"%s\",\"app_secret\":\"%s\"%s}"
        .formatted(storeApp().credentials().id(), storeApp().credentials().secret(), more);
  }

  private JsonNode appTokenCall(String ticket) throws IOException {
    return json(
        client.post(AUTH + "app_access_token", credentials(",\"app_ticket\":\"" + ticket + "\"")));
  }

  private String appToken(String ticket) throws IOException {
    return appTokenCall(ticket).path("app_access_token").asString("");
  }

  private JsonNode tenantTokenCall(String appToken, SandboxOrganization tenant) throws IOException {
    return json(
        client.post(
            AUTH + "tenant_access_token",
            "{\"app_access_token\":\"%s\",\"tenant_key\":\"%s\"}"
                .formatted(
                    appToken,
                    tenant.storeAppSettings("feishu").get("talentport.feishu.tenant-key"))));
  }

  private String tenantToken(String appToken, SandboxOrganization tenant) throws IOException {
    return tenantTokenCall(appToken, tenant).path("tenant_access_token").asString("");
  }

  private JsonNode sources(String token) throws IOException {
    return json(client.get(SOURCES, "Authorization", "Bearer " + token));
  }

  private List<String> sourceIds(String token) throws IOException {
    return sources(token)
        .path("data")
        .path("items")
        .valueStream()
        .map(row -> row.path("id").asString(""))
        .toList();
  }

  private String secret() {
    return sandbox.storeApp("dingtalk").credentials().secret();
  }

  private static String corpId(SandboxOrganization organization) {
    return Objects.requireNonNull(
        organization.storeAppSettings("dingtalk").get("talentport.dingtalk.corp-id"));
  }

  private JsonNode corpTokenCall(String corpId, String secret) throws IOException {
    return json(
        client.post(
            "/v1.0/oauth2/" + corpId + "/token",
            "{\"client_id\":\"%s\",\"client_secret\":\"%s\",\"grant_type\":\"client_credentials\"}"
                .formatted(sandbox.storeApp("dingtalk").credentials().id(), secret)));
  }

  private String corpToken(SandboxOrganization organization) throws IOException {
    return corpTokenCall(corpId(organization), secret()).path("access_token").asString("");
  }

  private String ticketBody(SandboxOrganization organization, String ticket) {
    return "{\"suiteKey\":\"%s\",\"suiteSecret\":\"%s\",\"authCorpId\":\"%s\",\"suiteTicket\":\"%s\"}"
        .formatted(
            sandbox.storeApp("dingtalk").credentials().id(),
            secret(),
            corpId(organization),
            ticket);
  }

  private int resumes(String token) throws IOException {
    return json(client.post(
            RESUME_LIST + "?access_token=" + token, "{\"biz_code\":\"ddats\",\"size\":100}"))
        .path("result")
        .path("list")
        .size();
  }
}
