package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.core.Capability;
import io.talentport.core.CapabilityLevel;
import io.talentport.core.ConnectOptions;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.SharedResources;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.TokenRenewal;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.Applications;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Jobs;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.SandboxOrganization;
import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.platform.StoreApp;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One application that several tenants have installed. */
class StoreAppTest {

  private static final String APP_TOKEN = "getAppAccessToken";
  private static final String TENANT_TOKEN = "getStoreTenantAccessToken";
  private static final String RESEND = "resendAppTicket";

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-03-02T08:00:00Z"));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final StoreApp app = sandbox.storeApp("feishu");
  private final SandboxOrganization acme = sandbox.organization("acme");
  private final SandboxOrganization globex = sandbox.organization("globex");
  private final SharedResources shared = SharedResources.create();
  private final List<RecruitingPlatform> connected = new ArrayList<>();
  private volatile @Nullable String ticket = app.ticket();

  @AfterEach
  void stop() {
    connected.forEach(RecruitingPlatform::close);
    shared.close();
    sandbox.close();
  }

  @Test
  void tenantsReadTheirOwnDataAndShareTheTokenOfTheApp() {
    acme.seed().clear().resumeSource(new ResumeSourceData("77", "内推", "Referral", 1, "10000"));
    RecruitingPlatform first = connect(acme);
    RecruitingPlatform second = connect(globex);

    assertThat(sources(first))
        .extracting(ResumeSource::id)
        .containsExactly(ResumeSourceId.of("77"));
    assertThat(sources(second)).hasSizeGreaterThan(1);
    assertThat(sources(first)).hasSize(1);
    assertThat(sandbox.journal().count(APP_TOKEN)).isEqualTo(1);
    assertThat(sandbox.journal().count(TENANT_TOKEN)).isEqualTo(2);
  }

  @Test
  void connectionsThatShareNothingFetchTheTokenOfTheAppEach() {
    sources(connectAlone(acme));
    sources(connectAlone(globex));

    assertThat(sandbox.journal().count(APP_TOKEN)).isEqualTo(2);
  }

  @Test
  void manyColdTenantsFetchTheTokenOfTheAppOnce() throws Exception {
    assertThat(atOnce(20, StoreAppTest::sources)).noneMatch(List::isEmpty);

    assertThat(sandbox.journal().count(APP_TOKEN)).isEqualTo(1);
    assertThat(sandbox.journal().count(TENANT_TOKEN)).isEqualTo(20);
  }

  @Test
  void manyColdTenantsHearOfABadTicketAfterOneFetch() throws Exception {
    app.pushTicket();

    assertThat(atOnce(20, StoreAppTest::failure))
        .allSatisfy(failure -> assertThat(failure.platformCode()).contains("10012"));

    assertThat(sandbox.journal().counts()).isEqualTo(Map.of(APP_TOKEN, 1, RESEND, 1));
  }

  private <T> List<T> atOnce(int count, Function<RecruitingPlatform, T> call) throws Exception {
    List<RecruitingPlatform> tenants = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      tenants.add(connect(sandbox.organization("tenant-" + i)));
    }
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(count);
    List<T> results = new ArrayList<>();
    try {
      List<Future<T>> running = new ArrayList<>();
      for (RecruitingPlatform tenant : tenants) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return call.apply(tenant);
                }));
      }
      start.countDown();
      for (Future<T> one : running) {
        results.add(one.get(60, TimeUnit.SECONDS));
      }
    } finally {
      threads.shutdownNow();
    }
    return results;
  }

  @Test
  void aTenantWithAWrongSecretIsNotServedByTheTokenOfOthers() {
    sources(connect(acme));

    assertThat(failure(connect(globex, "app-secret", "wrong-secret")).platformCode())
        .contains("10014");
    assertThat(sources(connect(globex))).isNotEmpty();
  }

  @Test
  void aSelfCheckShowsWhetherTheAppGetsATokenNow() {
    RecruitingPlatform platform = connect(acme);
    assertThat(credentials(platform)).isEqualTo(DiagnosisStatus.OK);
    app.pushTicket();

    assertThat(credentials(platform)).isEqualTo(DiagnosisStatus.FAILED);
  }

  private static DiagnosisStatus credentials(RecruitingPlatform platform) {
    return platform.diagnose().lines().stream()
        .filter(line -> line.subject().equals("credentials"))
        .findFirst()
        .orElseThrow()
        .status();
  }

  @Test
  void listenersAreToldOfTheTokensOfTheAppAndOfTheTenant() {
    List<TokenRenewal> renewals = new CopyOnWriteArrayList<>();
    CallListener listener =
        new CallListener() {
          @Override
          public void onTokenRenewal(TokenRenewal renewal) {
            renewals.add(renewal);
          }
        };

    sources(connect(acme, options().addListener(listener).build()));

    assertThat(renewals).hasSize(2).allMatch(TokenRenewal::successful);
  }

  @Test
  void bothTokensAreFetchedAgainWhenTheyHaveEnded() {
    RecruitingPlatform platform = connect(acme);
    sources(platform);
    clock.advance(Duration.ofHours(2).plusSeconds(1));
    sources(platform);

    assertThat(sandbox.journal().count(APP_TOKEN)).isEqualTo(2);
    assertThat(sandbox.journal().count(TENANT_TOKEN)).isEqualTo(2);
  }

  @Test
  void aRefusedTokenOfTheAppIsFetchedAgainOnce() {
    sources(connect(acme));
    app.tokens().revoke();

    assertThat(sources(connect(globex))).isNotEmpty();
    assertThat(sandbox.journal().count(APP_TOKEN)).isEqualTo(2);
    assertThat(sandbox.journal().count(TENANT_TOKEN)).isEqualTo(3);
  }

  @Test
  void aTokenOfTheAppThatIsRefusedAgainIsFinal() {
    sandbox.faults().always(TENANT_TOKEN, Fault.code(99991664));
    RecruitingPlatform platform = connect(acme);

    assertThat(failure(platform).platformCode()).contains("99991664");
    assertThat(sandbox.journal().count(APP_TOKEN)).isEqualTo(2);
    assertThat(sandbox.journal().count(TENANT_TOKEN)).isEqualTo(2);
  }

  @Test
  void aRefusedTokenOfTheTenantIsFetchedAgainWithTheSameTokenOfTheApp() {
    RecruitingPlatform platform = connect(acme);
    sources(platform);
    acme.revokeTokens();

    assertThat(sources(platform)).isNotEmpty();
    assertThat(sandbox.journal().count(APP_TOKEN)).isEqualTo(1);
    assertThat(sandbox.journal().count(TENANT_TOKEN)).isEqualTo(2);
  }

  @Test
  void anOldTicketFailsWithTheRemedyAndIsAskedForOnceInFiveMinutes() {
    app.pushTicket();
    RecruitingPlatform platform = connect(acme);
    RecruitingPlatform other = connect(globex);

    AuthenticationFailedException failure = failure(platform);
    assertThat(failure.platformCode()).contains("10012");
    assertThat(failure.operation()).contains(APP_TOKEN);
    assertThat(failure)
        .hasMessageContaining("missing or old")
        .hasMessageContaining("AppTicketSource");
    clock.advance(Duration.ofSeconds(2));
    failure(other);
    assertThat(sandbox.journal().count(APP_TOKEN)).as("no loop").isEqualTo(2);
    assertThat(sandbox.journal().count(RESEND)).isEqualTo(1);

    clock.advance(Duration.ofMinutes(5));
    failure(platform);
    assertThat(sandbox.journal().count(RESEND)).isEqualTo(2);
  }

  @Test
  void theTicketThatWasAskedForServesTheNextCall() {
    app.pushTicket();
    app.onTicket(pushed -> ticket = pushed);
    RecruitingPlatform platform = connect(acme);
    failure(platform);
    clock.advance(Duration.ofSeconds(2));

    assertThat(sources(platform)).isNotEmpty();
    assertThat(sandbox.journal().count(APP_TOKEN)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void withoutATicketNothingIsSentButTheRequestForOne(String none) {
    ticket = none.isEmpty() ? null : none;
    RecruitingPlatform platform = connect(acme);

    AuthenticationFailedException failure = failure(platform);

    assertThat(failure)
        .hasMessageContaining("no ticket yet")
        .hasMessageContaining("app_ticket")
        .hasMessageContaining("talentport.feishu.resend-app-ticket");
    assertThat(failure.platformCode()).isEmpty();
    assertThat(failure.operation()).contains(APP_TOKEN);
    assertThat(sandbox.journal().counts()).isEqualTo(Map.of(RESEND, 1));
  }

  @Test
  void noTicketIsAskedForWhereTheSettingForbidsIt() {
    app.pushTicket();
    RecruitingPlatform platform = connect(acme, "resend-app-ticket", "false");
    failure(platform);
    ticket = null;
    clock.advance(Duration.ofMinutes(10));
    failure(platform);

    assertThat(sandbox.journal().count(RESEND)).isZero();
  }

  @Test
  void anApplicationThatGetsNoTicketsIsTold() {
    ticket = null;
    sandbox.faults().always(RESEND, Fault.code(10016));

    assertThat(failure(connect(acme)))
        .hasMessageContaining("10016")
        .hasMessageContaining("talentport.feishu.app-type");
  }

  @Test
  void aRequestForATicketThatFailsHidesNotWhyItWasMade() {
    ticket = null;
    sandbox.faults().always(RESEND, Fault.status(503));

    AuthenticationFailedException failure = failure(connect(acme, "max-attempts", "1"));

    assertThat(failure).hasMessageContaining("no ticket yet");
    assertThat(failure.getSuppressed()).hasOnlyElementsOfType(RecruitingException.class).hasSize(1);
  }

  @Test
  void aRequestForATicketThatFailsIsMadeAgainSoon() {
    ticket = null;
    app.onTicket(pushed -> ticket = pushed);
    sandbox.faults().next(RESEND, Fault.status(503));
    RecruitingPlatform platform = connect(acme, "max-attempts", "1");
    failure(platform);
    clock.advance(Duration.ofSeconds(9));
    failure(platform);
    assertThat(sandbox.journal().count(RESEND)).isEqualTo(1);
    clock.advance(Duration.ofSeconds(2));
    failure(platform);
    assertThat(sandbox.journal().count(RESEND)).isEqualTo(2);
    clock.advance(Duration.ofSeconds(2));

    assertThat(sources(platform)).isNotEmpty();
  }

  @Test
  void aTenantThatStoppedTheAppIsNoTroubleToOthers() {
    RecruitingPlatform stopped = connect(acme);
    RecruitingPlatform running = connect(globex);
    sources(stopped);
    sources(running);
    acme.stopStoreApp("feishu");

    assertThat(failure(stopped).platformCode()).contains("99991673");
    assertThat(failure(connect(acme)).platformCode()).contains("10013");
    assertThat(sources(running)).isNotEmpty();
    assertThat(sandbox.journal().count(APP_TOKEN)).isEqualTo(1);

    acme.startStoreApp("feishu");
    clock.advance(Duration.ofSeconds(2));
    assertThat(sources(stopped)).isNotEmpty();
  }

  @Test
  void portsOfCallsForCustomAppsAreRefusedWithTheReason() {
    RecruitingPlatform platform = connect(acme);

    assertThat(platform.ports())
        .containsExactlyInAnyOrder(
            ResumeRecords.class,
            TalentLookup.class,
            ResumeSources.class,
            Jobs.class,
            Talents.class,
            Applications.class);
    for (Class<?> port : List.of(ResumeIntake.class, ExternalApplications.class)) {
      assertThat(platform.find(port)).isEmpty();
      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(() -> platform.port(port))
          .withMessageContaining("talentport.feishu.app-type is store")
          .withMessageContaining("custom");
      assertThat(platform.capabilities())
          .filteredOn(capability -> capability.port().equals(port))
          .singleElement()
          .satisfies(
              capability -> {
                assertThat(capability.level()).isEqualTo(CapabilityLevel.NONE);
                assertThat(capability.reason()).contains("Feishu opens ");
              });
    }
    assertThat(sandbox.journal().counts()).isEmpty();
    assertThat(platform.diagnose().lines())
        .extracting(DiagnosisLine::subject)
        .contains("Jobs", "TalentLookup")
        .doesNotContain("ResumeIntake", "ExternalApplications");
  }

  @Test
  void anOwnApplicationIsRefusedNoPort() {
    try (RecruitingPlatform platform = RecruitingPlatform.connect(acme.settings("feishu"))) {
      assertThat(platform.capabilities())
          .extracting(Capability::level)
          .doesNotContain(CapabilityLevel.NONE);
    }
  }

  @Test
  void aSettingOrASourceThatIsMissingIsNamed() {
    Map<String, String> settings = new HashMap<>(acme.storeAppSettings("feishu"));
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> RecruitingPlatform.connect(settings))
        .withMessageContaining("AppTicketSource")
        .withMessageContaining("FeishuSettings.builder().appTicketSource")
        .withMessageContaining("ConnectOptions.builder().component");

    settings.put("talentport.feishu.app-type", "custom");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> RecruitingPlatform.connect(settings))
        .withMessageContaining("talentport.feishu.tenant-key")
        .withMessageContaining("app-type=store");

    settings.put("talentport.feishu.app-type", "store");
    settings.remove("talentport.feishu.tenant-key");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> RecruitingPlatform.connect(settings))
        .withMessageContaining("talentport.feishu.tenant-key is missing or blank");
  }

  @Test
  void theSourceOfTheSettingsGoesBeforeTheComponent() {
    List<String> asked = new ArrayList<>();
    FeishuSettings settings =
        FeishuSettings.builder()
            .from(FeishuSettings.of(acme.storeAppSettings("feishu")))
            .appTicketSource(
                appId -> {
                  asked.add(appId);
                  return Optional.of(app.ticket());
                })
            .build();
    ConnectOptions options =
        ConnectOptions.builder()
            .component(AppTicketSource.class, appId -> Optional.of("marker-of-the-component"))
            .build();
    assertThat(settings.toString()).contains("appTicketSource=***");

    assertThat(sources(keep(Feishu.connect(settings, options)))).isNotEmpty();
    assertThat(asked).containsExactly(app.credentials().id());
  }

  @Test
  void aSourceThatFailsIsToldWithoutItsWords() {
    RecruitingPlatform platform =
        keep(
            Feishu.connect(
                FeishuSettings.of(acme.storeAppSettings("feishu")),
                ConnectOptions.builder()
                    .component(
                        AppTicketSource.class,
                        appId -> {
                          throw new IllegalStateException("marker-ticket-in-a-message");
                        })
                    .build(),
                new ClockTime(clock)));

    CoordinationUnavailableException failure =
        Objects.requireNonNull(
            catchThrowableOfType(CoordinationUnavailableException.class, () -> sources(platform)));

    assertThat(failure).hasMessageContaining("IllegalStateException");
    assertThat(printed(failure)).doesNotContain("marker-ticket");
    assertThat(sandbox.journal().counts()).isEmpty();
  }

  @Test
  void noTicketAndNoTokenIsPrintedOrLogged() {
    RecruitingPlatform platform = connect(acme);
    sources(platform);
    String appToken = app.tokens().issue().token();
    String tenantToken = tenantToken();
    List<Throwable> failures = new ArrayList<>();
    sandbox.faults().next("listResumeSources", Fault.code(99991672));
    failures.add(catchThrowableOfType(RecruitingException.class, () -> sources(platform)));
    clock.advance(Duration.ofHours(3));
    app.pushTicket();
    failures.add(failure(platform));
    sandbox.faults().always(TENANT_TOKEN, Fault.code(10013));
    ticket = app.ticket();
    clock.advance(Duration.ofSeconds(2));
    failures.add(failure(platform));

    String everything =
        EverythingLogged.text()
            + failures.stream().map(StoreAppTest::printed).toList()
            + platform
            + platform.diagnose();
    assertThat(everything)
        .doesNotContain(
            appToken,
            tenantToken,
            "sandbox-feishu-app-ticket-",
            app.credentials().secret(),
            tenantKey());
  }

  private String tenantToken() {
    return sandbox
        .journal()
        .requests("listResumeSources")
        .get(0)
        .header("Authorization")
        .orElseThrow()
        .substring("Bearer ".length());
  }

  private String tenantKey() {
    return Objects.requireNonNull(
        acme.storeAppSettings("feishu").get("talentport.feishu.tenant-key"));
  }

  private static String printed(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private RecruitingPlatform connect(SandboxOrganization tenant, String... more) {
    return connect(tenant, options().component(SharedResources.class, shared).build(), more);
  }

  private RecruitingPlatform connectAlone(SandboxOrganization tenant) {
    return connect(tenant, options().build());
  }

  private ConnectOptions.Builder options() {
    return ConnectOptions.builder()
        .component(AppTicketSource.class, appId -> Optional.ofNullable(ticket));
  }

  private RecruitingPlatform connect(
      SandboxOrganization tenant, ConnectOptions options, String... more) {
    Map<String, String> settings = new HashMap<>(tenant.storeAppSettings("feishu"));
    for (int i = 0; i < more.length; i += 2) {
      settings.put("talentport.feishu." + more[i], more[i + 1]);
    }
    return keep(Feishu.connect(FeishuSettings.of(settings), options, new ClockTime(clock)));
  }

  private RecruitingPlatform keep(RecruitingPlatform platform) {
    connected.add(platform);
    return platform;
  }

  private static List<ResumeSource> sources(RecruitingPlatform platform) {
    return platform.port(ResumeSources.class).list(PageRequest.first()).stream().toList();
  }

  private static AuthenticationFailedException failure(RecruitingPlatform platform) {
    return Objects.requireNonNull(
        catchThrowableOfType(AuthenticationFailedException.class, () -> sources(platform)));
  }
}
