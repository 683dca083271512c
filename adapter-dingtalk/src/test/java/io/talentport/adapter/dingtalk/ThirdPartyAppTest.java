package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.adapter.dingtalk.DingTalkSettings.TokenEndpoint;
import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.SandboxOrganization;
import io.talentport.sandbox.platform.StoreApp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One third-party application that several organisations have installed. */
class ThirdPartyAppTest {

  private static final String CORP_TOKEN = "createCorpToken";
  private static final String TICKET_TOKEN = "createCorpAccessToken";
  private static final TalentQuery SOMEBODY =
      TalentQuery.builder().addMobiles(MobileNumber.of("13900000001")).build();

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-03-02T08:00:00Z"));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).resumes(5).start();
  private final StoreApp app = sandbox.storeApp("dingtalk");
  private final SandboxOrganization acme = sandbox.organization("acme");
  private final SandboxOrganization globex = sandbox.organization("globex");
  private final List<RecruitingPlatform> connected = new ArrayList<>();
  private volatile @Nullable String ticket = app.ticket();

  @AfterEach
  void stop() {
    connected.forEach(RecruitingPlatform::close);
    sandbox.close();
  }

  @Test
  void organisationsReadTheirOwnDataEachWithOneToken() {
    acme.seed().resumes(2);
    RecruitingPlatform first = connect(acme);
    RecruitingPlatform second = connect(globex);

    for (int time = 0; time < 3; time++) {
      assertThat(records(first)).hasSize(2);
      assertThat(records(second)).hasSize(5);
      assertThat(first.port(TalentLookup.class).find(SOMEBODY)).isNotEmpty();
    }
    assertThat(sandbox.journal().count(CORP_TOKEN)).isEqualTo(2);
    assertThat(sandbox.journal().count(TICKET_TOKEN)).isZero();
  }

  @Test
  void anOrganisationThatWithdrewIsNoTroubleToOthers() {
    RecruitingPlatform withdrawn = connect(acme);
    RecruitingPlatform other = connect(globex);
    records(withdrawn);
    records(other);
    acme.stopStoreApp("dingtalk");

    assertThat(failure(withdrawn))
        .hasMessageContaining("unauthorized.client")
        .hasMessageContaining("talentport.dingtalk.corp-id");
    assertThat(records(other)).hasSize(5);

    acme.startStoreApp("dingtalk");
    clock.advance(Duration.ofSeconds(2));
    assertThat(records(withdrawn)).hasSize(5);
  }

  @Test
  void anUnknownOrganisationIsRefusedWithoutItsId() {
    RecruitingPlatform platform = connect(acme, "corp-id", "dingnobody");

    assertThat(failure(platform))
        .hasMessageContaining("unauthorized.client")
        .hasMessageNotContaining("dingnobody");
  }

  @Test
  void theOlderCallIsMadeWithTheTicketWhereChosen() {
    acme.seed().resumes(2);
    RecruitingPlatform first = connectByTicket(acme);
    RecruitingPlatform second = connectByTicket(globex);

    assertThat(records(first)).hasSize(2);
    assertThat(records(second)).hasSize(5);
    assertThat(first.port(TalentLookup.class).find(SOMEBODY)).isNotEmpty();
    assertThat(sandbox.journal().count(TICKET_TOKEN)).isEqualTo(2);
    assertThat(sandbox.journal().count(CORP_TOKEN)).isZero();
  }

  @Test
  void theTicketIsReadAtEveryFetch() {
    app.onTicket(pushed -> ticket = pushed);
    RecruitingPlatform platform = connectByTicket(acme);
    records(platform);
    app.pushTicket();
    clock.advance(Duration.ofHours(2).plusSeconds(1));

    assertThat(records(platform)).hasSize(5);
    assertThat(sandbox.journal().count(TICKET_TOKEN)).isEqualTo(2);
  }

  @Test
  void anOldTicketFailsWithTheRemedyAndIsNotSentAgain() {
    String old = app.ticket();
    app.pushTicket();
    RecruitingPlatform platform = connectByTicket(acme);

    assertThat(failure(platform))
        .hasMessageContaining("invalidSuiteTicket")
        .hasMessageContaining("SuiteTicketSource")
        .hasMessageNotContaining(old);
    assertThat(sandbox.journal().count(TICKET_TOKEN)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void withoutATicketNothingIsSent(String none) {
    ticket = none.isEmpty() ? null : none;

    assertThat(failure(connectByTicket(acme)))
        .hasMessageContaining("SuiteTicketSource of the application has no ticket yet");
    assertThat(sandbox.journal().counts()).isEmpty();
  }

  @Test
  void aSourceThatFailsIsToldWithoutItsWords() {
    RecruitingPlatform platform =
        keep(
            DingTalk.connect(
                DingTalkSettings.of(byTicket(acme)),
                ConnectOptions.builder()
                    .component(
                        SuiteTicketSource.class,
                        appKey -> {
                          throw new IllegalStateException("marker-ticket-in-a-message");
                        })
                    .build(),
                new ClockTime(clock)));

    assertThatExceptionOfType(CoordinationUnavailableException.class)
        .isThrownBy(() -> records(platform))
        .withMessageContaining("IllegalStateException")
        .withMessageNotContaining("marker-ticket")
        .withNoCause();
  }

  @Test
  void theSourceOfTheSettingsGoesBeforeTheComponent() {
    DingTalkSettings settings =
        DingTalkSettings.builder()
            .from(DingTalkSettings.of(acme.storeAppSettings("dingtalk")))
            .tokenEndpoint(TokenEndpoint.CORP_WITH_TICKET)
            .suiteTicketSource(appKey -> Optional.of(app.ticket()))
            .build();
    ConnectOptions options =
        ConnectOptions.builder()
            .component(SuiteTicketSource.class, appKey -> Optional.of("another"))
            .build();

    assertThat(settings.toString()).contains("suiteTicketSource=***");
    assertThat(records(keep(DingTalk.connect(settings, options)))).hasSize(5);
  }

  @Test
  void aSourceOrAnOrganisationThatIsMissingIsNamed() {
    Map<String, String> settings = byTicket(acme);
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> RecruitingPlatform.connect(settings))
        .withMessageContaining("SuiteTicketSource")
        .withMessageContaining("DingTalkSettings.builder().suiteTicketSource")
        .withMessageContaining("ConnectOptions.builder().component");

    settings.remove("talentport.dingtalk.corp-id");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> RecruitingPlatform.connect(settings, options()))
        .withMessageContaining("talentport.dingtalk.corp-id is missing or blank")
        .withMessageContaining("corp-with-ticket");
  }

  @Test
  void noTicketAndNoTokenIsPrintedOrLogged() {
    RecruitingPlatform platform = connectByTicket(acme);
    records(platform);
    String token =
        Objects.requireNonNull(
            sandbox.journal().requests("listResumeRecords").get(0).query().get("access_token"));
    sandbox.faults().always(TICKET_TOKEN, Fault.code("invalidAuthInfo"));
    acme.revokeTokens();
    AuthenticationFailedException failure = failure(platform);

    assertThat(failure).hasMessageContaining("talentport.dingtalk.corp-id");
    assertThat(EverythingLogged.text() + failure + platform + platform.diagnose())
        .doesNotContain(
            token, "sandbox-dingtalk-suite-ticket-", app.credentials().secret(), "corp-acme");
  }

  private RecruitingPlatform connect(SandboxOrganization organization, String... more) {
    Map<String, String> settings = new HashMap<>(organization.storeAppSettings("dingtalk"));
    for (int i = 0; i < more.length; i += 2) {
      settings.put("talentport.dingtalk." + more[i], more[i + 1]);
    }
    return keep(DingTalk.connect(DingTalkSettings.of(settings), new ClockTime(clock)));
  }

  private static Map<String, String> byTicket(SandboxOrganization organization) {
    Map<String, String> settings = new HashMap<>(organization.storeAppSettings("dingtalk"));
    settings.put("talentport.dingtalk.token-endpoint", "corp-with-ticket");
    return settings;
  }

  private ConnectOptions options() {
    return ConnectOptions.builder()
        .component(SuiteTicketSource.class, appKey -> Optional.ofNullable(ticket))
        .build();
  }

  private RecruitingPlatform connectByTicket(SandboxOrganization organization) {
    return keep(
        DingTalk.connect(
            DingTalkSettings.of(byTicket(organization)), options(), new ClockTime(clock)));
  }

  private RecruitingPlatform keep(RecruitingPlatform platform) {
    connected.add(platform);
    return platform;
  }

  private static List<ResumeRecord> records(RecruitingPlatform platform) {
    return platform.port(ResumeRecords.class).list(PageRequest.first()).stream().toList();
  }

  private static AuthenticationFailedException failure(RecruitingPlatform platform) {
    return Objects.requireNonNull(
        catchThrowableOfType(AuthenticationFailedException.class, () -> records(platform)));
  }
}
