package io.talentport.micrometer;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real adapters on the sandbox, measured as an application measures them. */
class OnSandboxTest {

  private static final String MOBILE = "13912345678";
  private static final String NAME = "马克诺";

  private final Sandbox sandbox = Sandbox.start();
  private final MockClock clock = clock();
  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT, new PrometheusRegistry(), clock)
          .throwExceptionOnRegistrationFailure();
  private final RecordedSpans spans = new RecordedSpans();
  private final ObservationRegistry observations = spans.tracing(EventMetersTest.timing(meters));

  @AfterEach
  void noScopeStaysOpen() {
    sandbox.close();
    assertThat(observations.getCurrentObservation()).isNull();
  }

  /** Stands at the present, since the platforms' tokens end by it. */
  private static MockClock clock() {
    MockClock clock = new MockClock();
    clock.add(Duration.between(Instant.ofEpochMilli(clock.wallTime()), Instant.now()));
    return clock;
  }

  private String scrape() {
    clock.add(Duration.ofSeconds(15));
    return meters.scrape();
  }

  private RecruitingPlatform connect(String platform, String... more) {
    return OperationsDocTest.connect(settings(platform, more), meters, observations);
  }

  private Map<String, String> settings(String platform, String... more) {
    Map<String, String> settings = new HashMap<>(sandbox.settings(platform));
    settings.put("talentport.platform", platform);
    for (int i = 0; i < more.length; i += 2) {
      settings.put("talentport." + platform + "." + more[i], more[i + 1]);
    }
    return settings;
  }

  private static void lookUp(RecruitingPlatform platform) {
    platform
        .port(TalentLookup.class)
        .find(TalentQuery.builder().addMobiles(MobileNumber.of(MOBILE)).build());
  }

  private static void submit(RecruitingPlatform platform) {
    platform
        .port(ResumeIntake.class)
        .submit(
            Resume.builder()
                .person(PersonalDetails.builder().name(PersonName.of(NAME)).build())
                .contacts(ContactDetails.builder().mobile(MobileNumber.of(MOBILE)).build())
                .channel(ResumeChannel.of("lagou"))
                .build());
  }

  private static void list(RecruitingPlatform platform) {
    platform
        .port(ResumeRecords.class)
        .list(ResumeRecordQuery.everything(), PageRequest.first())
        .pages()
        .iterator()
        .next();
  }

  private static void ignoringRefusals(Runnable call) {
    try {
      call.run();
    } catch (RecruitingException expected) {
      // What it throws is not what these tests are about.
    }
  }

  private double count(TalentportMeter meter, String... tags) {
    return meters.find(meter.getName()).tags(tags).meters().stream()
        .mapToDouble(found -> found.measure().iterator().next().getValue())
        .sum();
  }

  @Test
  void aCallThatIsRepeatedWithANewTokenIsATreeOfSpans() {
    try (RecruitingPlatform platform = connect("feishu")) {
      lookUp(platform);
      int before = spans.all().size();
      sandbox.faults().next("batchGetTalentIds", Fault.expiredToken());

      lookUp(platform);

      List<SpanData> later = spans.all().subList(before, spans.all().size());
      SpanData call = later.get(0);
      assertThat(RecordedSpans.name(call)).isEqualTo("talentport batch-get-talent-ids");
      assertThat(RecordedSpans.isError(call)).isFalse();
      assertThat(spans.childrenOf(call))
          .extracting(RecordedSpans::name)
          .containsExactly(
              "talentport batch-get-talent-ids attempt",
              "talentport get-tenant-access-token",
              "talentport batch-get-talent-ids attempt");
      assertThat(spans.childrenOf(call))
          .extracting(RecordedSpans::isError)
          .containsExactly(true, false, false);
      assertThat(call.getEvents())
          .extracting(EventData::getName)
          .filteredOn(event -> !event.endsWith("for the quota"))
          .satisfiesExactly(
              retry ->
                  assertThat(retry)
                      .isEqualTo("AuthenticationFailedException, next attempt in 0 ms"),
              renewal -> assertThat(renewal).startsWith("token renewed in "));
      assertThat(call.getAttributes().get(stringKey("request.id"))).isNotBlank();
      assertThat(later).extracting(SpanData::getTraceId).containsOnly(call.getTraceId());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dingtalk", "feishu"})
  void attemptsAreAsManyAsTheRequestsThatArrived(String name) {
    try (RecruitingPlatform platform = connect(name, "max-attempts", "1")) {
      callUnderFaults(platform);
    }

    Map<String, Integer> requests = sandbox.journal().counts();
    assertThat(requests).hasSizeGreaterThan(3);
    requests.forEach(
        (operation, number) ->
            assertThat(count(TalentportMeter.ATTEMPT, "operation", operation, "platform", name))
                .as(operation)
                .isEqualTo(number.doubleValue()));
    assertThat(count(TalentportMeter.ATTEMPT))
        .isEqualTo(requests.values().stream().mapToDouble(Integer::doubleValue).sum());
    assertThat(
            spans.all().stream()
                .filter(span -> RecordedSpans.name(span).endsWith(" attempt"))
                .count())
        .isEqualTo((long) count(TalentportMeter.ATTEMPT));
    assertThat((double) spans.all().size())
        .isEqualTo(count(TalentportMeter.ATTEMPT) + count(TalentportMeter.CALL));
  }

  /** Calls every port, first as it should be, then under each fault; tokens are always given. */
  private void callUnderFaults(RecruitingPlatform platform) {
    for (Fault fault : faults()) {
      sandbox.journal().counts().keySet().stream()
          .filter(operation -> !operation.contains("Token"))
          .forEach(operation -> sandbox.faults().next(operation, fault));
      ignoringRefusals(() -> lookUp(platform));
      ignoringRefusals(() -> list(platform));
      ignoringRefusals(() -> submit(platform));
      sandbox.faults().clear();
    }
  }

  private static List<Fault> faults() {
    return List.of(
        Fault.latency(Duration.ZERO),
        Fault.status(500),
        Fault.status(403),
        Fault.html(),
        Fault.empty(),
        Fault.spoiled(),
        Fault.truncated(),
        Fault.dropBeforeReply(),
        Fault.dropAfterExecution(),
        Fault.code(987_654));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dingtalk", "feishu"})
  void nothingThatIsSentOrAnsweredIsInATagASpanOrAnEvent(String name) {
    Map<String, String> settings = settings(name);
    try (RecruitingPlatform platform = connect(name, "max-attempts", "1")) {
      callUnderFaults(platform);
    }

    String shown = scrape() + spans.text();
    assertThat(shown).contains("tenant=\"none\"");
    for (String secret : secrets(settings)) {
      assertThat(shown.contains(secret)).as("a secret or a person's data is shown").isFalse();
    }
  }

  /** Names, numbers, tokens and secrets: whatever a request carried that is not a mere word. */
  private Collection<String> secrets(Map<String, String> settings) {
    Set<String> secrets = new TreeSet<>(Set.of(MOBILE, NAME, "Your address sends too many"));
    settings.forEach(
        (key, value) -> {
          if (key.endsWith("-secret") || key.endsWith("-key") || key.endsWith("-id")) {
            secrets.add(value);
          }
        });
    for (RecordedRequest request : sandbox.journal().requests()) {
      Stream.of("authorization", "x-acs-dingtalk-access-token")
          .flatMap(header -> request.header(header).stream())
          .map(value -> value.replace("Bearer ", ""))
          .forEach(secrets::add);
      request.query().forEach((key, value) -> secrets.add(key + "=" + value));
      if (request.query().containsKey("access_token")) {
        secrets.add(request.query().get("access_token"));
      }
    }
    assertThat(secrets).hasSizeGreaterThan(5);
    return secrets;
  }

  @Test
  void aRefusalUnderStatus200IsCountedByItsDocumentedCode() {
    try (RecruitingPlatform platform = connect("feishu")) {
      sandbox.faults().next("batchGetTalentIds", Fault.code(99991672, 200));

      assertThatThrownBy(() -> lookUp(platform)).isInstanceOf(PermissionDeniedException.class);
    }

    assertThat(
            count(
                TalentportMeter.CALL,
                "port",
                "TalentLookup",
                "outcome",
                "REFUSED",
                "code",
                "99991672",
                "error",
                "PermissionDeniedException"))
        .isEqualTo(1);
    assertThat(RecordedSpans.isError(spans.one("talentport batch-get-talent-ids"))).isTrue();
  }

  @Test
  void aWriteWhoseAnswerIsLostIsOfUnknownOutcome() {
    try (RecruitingPlatform platform = connect("feishu")) {
      sandbox.faults().next("createTalent", Fault.dropAfterExecution());

      assertThatThrownBy(() -> submit(platform)).isInstanceOf(OutcomeUnknownException.class);
    }

    assertThat(
            count(
                TalentportMeter.CALL,
                "operation",
                "createTalent",
                "outcome",
                "UNKNOWN",
                "error",
                "OutcomeUnknownException"))
        .isEqualTo(1);
  }

  @Test
  void recordsThatCannotBeReadAreCounted() {
    try (RecruitingPlatform platform = connect("feishu")) {
      sandbox.faults().next("listTalents", Fault.removeJson("/data/items/0/id"));

      list(platform);
    }

    assertThat(count(TalentportMeter.RECORD_FAULTS, "operation", "listTalents")).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dingtalk", "feishu"})
  void thePlatformsStateIsInItsGauges(String name) {
    try (RecruitingPlatform platform = connect(name, "max-connections", "7")) {
      list(platform);

      assertThat(meters.get("talentport.token.expiry").gauge().value()).isBetween(60.0, 7_300.0);
      assertThat(meters.get("talentport.retry.budget").gauge().value()).isEqualTo(20);
      assertThat(meters.get("talentport.connections").gauge().value()).isZero();
      assertThat(meters.get("talentport.connections.max").gauge().value()).isPositive();
      assertThat(meters.get("talentport.quota.permits").gauge().value()).isBetween(0.0, 20.0);
      assertThat(meters.get("talentport.quota.closed").gauges())
          .allMatch(gauge -> gauge.value() == 0);
    }
    scrape();

    assertThat(meters.find("talentport.quota.permits").meters()).isEmpty();
    assertThat(count(TalentportMeter.CALL)).isEqualTo(2);
  }

  @Test
  void tenantsAreMeasuredApartAndRemovedOnesLeaveNothing() {
    MicrometerCallListener listener = MicrometerCallListener.of(meters, observations);
    try (RecruitingPlatforms platforms =
        RecruitingPlatforms.create(ConnectOptions.builder().addListener(listener).build())) {
      listener.gaugesOf(platforms).bindTo(meters);
      platforms.put("acme", settings("feishu"));
      platforms.put("globex", settings("dingtalk"));
      platforms.put("idle", settings("feishu"));
      lookUp(platforms.platform("acme"));
      list(platforms.platform("globex"));

      scrape();
      assertThat(seriesOf("acme"))
          .extracting(series -> series.getId().getTag("platform"))
          .containsOnly("feishu");
      assertThat(seriesOf("globex"))
          .extracting(series -> series.getId().getName())
          .contains("talentport.call", "talentport.quota.permits", "talentport.connections");
      assertThat(seriesOf("idle")).isEmpty();

      platforms.remove("acme");
      scrape();

      assertThat(seriesOf("acme")).isEmpty();
      assertThat(seriesOf("globex")).isNotEmpty();
    }
  }

  private List<Meter> seriesOf(String tenant) {
    return meters.getMeters().stream()
        .filter(meter -> tenant.equals(meter.getId().getTag("tenant")))
        .toList();
  }
}
