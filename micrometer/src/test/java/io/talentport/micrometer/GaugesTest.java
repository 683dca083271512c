package io.talentport.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.talentport.core.OperationState;
import io.talentport.core.PlatformId;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.RecordFaults;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Gauges show the state of platforms that come and go. */
class GaugesTest {

  private final MockClock clock = new MockClock();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
  private final MicrometerCallListener listener = MicrometerCallListener.of(meters);
  private final StubPlatform platform = new StubPlatform(StubPlatform.called().build());
  private final StubTenants tenants = new StubTenants();

  private double value(TalentportMeter meter) {
    return meters.get(meter.getName()).gauge().value();
  }

  private Collection<Meter> series(TalentportMeter meter, String... tags) {
    return meters.find(meter.getName()).tags(tags).meters();
  }

  private List<Meter> seriesOf(String tenant) {
    return meters.getMeters().stream()
        .filter(meter -> tenant.equals(meter.getId().getTag("tenant")))
        .toList();
  }

  /** As a registry does that is scraped. */
  private void scrape() {
    clock.add(Duration.ofSeconds(15));
    meters.getMeters().forEach(meter -> meter.measure().forEach(value -> value.getValue()));
  }

  @Test
  void thePlatformHasItsGaugesBeforeAnyCall() {
    listener.gaugesOf(platform).bindTo(meters);

    assertThat(value(TalentportMeter.RETRY_BUDGET)).isEqualTo(20);
    assertThat(value(TalentportMeter.CONNECTIONS)).isEqualTo(3);
    assertThat(value(TalentportMeter.CONNECTIONS_MAX)).isEqualTo(32);
    assertThat(value(TalentportMeter.TOKEN_EXPIRY)).isNaN();
  }

  @Test
  void whatThePlatformDoesNotReportHasNoGauge() {
    platform.change(
        state -> state.retriesLeft(OptionalInt.empty()).connectionsInUse(OptionalInt.empty()));

    listener.gaugesOf(platform).bindTo(meters);

    assertThat(series(TalentportMeter.RETRY_BUDGET)).isEmpty();
    assertThat(series(TalentportMeter.CONNECTIONS)).isEmpty();
    assertThat(series(TalentportMeter.CONNECTIONS_MAX)).hasSize(1);
  }

  @Test
  void theTokensExpiryIsSecondsFromNowAndNeverBelowZero() {
    listener.gaugesOf(platform).bindTo(meters);
    platform.change(
        state -> state.tokenExpiresAt(Instant.ofEpochMilli(clock.wallTime()).plusSeconds(7_200)));

    assertThat(value(TalentportMeter.TOKEN_EXPIRY)).isEqualTo(7_200);

    clock.add(Duration.ofHours(1));
    assertThat(value(TalentportMeter.TOKEN_EXPIRY)).isEqualTo(3_600);

    clock.add(Duration.ofHours(2));
    assertThat(value(TalentportMeter.TOKEN_EXPIRY)).isZero();
  }

  @Test
  void anOperationHasGaugesFromItsFirstCallOn() {
    platform.change(state -> state.operations(List.of()));
    listener.gaugesOf(platform).bindTo(meters);
    assertThat(series(TalentportMeter.QUOTA_PERMITS)).isEmpty();

    platform.change(state -> state.addOperations(StubPlatform.operation(49)));
    Events.success(listener, Events.LOOKUP);

    assertThat(value(TalentportMeter.QUOTA_PERMITS)).isEqualTo(49);
    assertThat(value(TalentportMeter.QUOTA_CLOSED)).isEqualTo(1.5);
    assertThat(series(TalentportMeter.QUOTA_PERMITS, "operation", "batchGetTalentIds")).hasSize(1);
  }

  @Test
  void anOperationWithoutAQuotaHasNoPermits() {
    platform.change(
        state ->
            state.operations(
                List.of(
                    OperationState.builder()
                        .operation("getToken")
                        .closedFor(Duration.ZERO)
                        .build())));

    listener.gaugesOf(platform).bindTo(meters);

    assertThat(series(TalentportMeter.QUOTA_PERMITS)).isEmpty();
    assertThat(value(TalentportMeter.QUOTA_CLOSED)).isZero();
  }

  @Test
  void theStateIsReadOnceForAllGaugesAndNeverForACall() {
    listener.gaugesOf(platform).bindTo(meters);
    int before = platform.readings();

    scrape();
    assertThat(platform.readings()).isEqualTo(before + 1);

    for (int call = 0; call < 100; call++) {
      Events.success(listener, Events.LOOKUP);
    }
    assertThat(platform.readings()).isEqualTo(before + 1);
  }

  @Test
  void aValueIsNeverOlderThanTheLastCall() {
    listener.gaugesOf(platform).bindTo(meters);
    assertThat(value(TalentportMeter.QUOTA_PERMITS)).isEqualTo(50);

    platform.change(state -> state.operations(List.of(StubPlatform.operation(49))));
    Events.success(listener, Events.LOOKUP);

    assertThat(value(TalentportMeter.QUOTA_PERMITS)).isEqualTo(49);
  }

  @Test
  void aClosedPlatformLosesItsGaugesAndKeepsItsCounts() {
    listener.gaugesOf(platform).bindTo(meters);
    Events.success(listener, Events.LOOKUP);

    platform.close();
    scrape();

    assertThat(meters.getMeters())
        .extracting(meter -> meter.getId().getName())
        .containsExactlyInAnyOrder("talentport.call", "talentport.attempt");
    int after = platform.readings();
    Events.success(listener, Events.LOOKUP);
    scrape();
    assertThat(platform.readings()).as("nothing reads it any more").isEqualTo(after);
  }

  @Test
  void anIdleTenantHasNoSeriesAndIsNotAsked() {
    listener.gaugesOf(tenants).bindTo(meters);
    StubPlatform idle = tenants.add("idle");
    tenants.add("acme");

    Events.success(listener, Events.LOOKUP_OF_ACME);
    scrape();

    assertThat(seriesOf("idle")).isEmpty();
    assertThat(idle.readings()).isZero();
    assertThat(series(TalentportMeter.CONNECTIONS, "tenant", "acme")).hasSize(1);
    assertThat(series(TalentportMeter.QUOTA_PERMITS, "tenant", "acme")).hasSize(1);
  }

  @Test
  void tenantsThatWereCalledBeforeTheBindingHaveGaugesToo() {
    tenants.add("acme");
    Events.success(listener, Events.LOOKUP_OF_ACME);

    listener.gaugesOf(tenants).bindTo(meters);

    assertThat(series(TalentportMeter.QUOTA_PERMITS, "tenant", "acme")).hasSize(1);
  }

  @Test
  void aRemovedTenantTakesAllItsSeriesAlong() {
    listener.gaugesOf(tenants).bindTo(meters);
    tenants.add("acme");
    Events.retried(listener, Events.LOOKUP_OF_ACME);
    Events.success(listener, Events.LOOKUP);

    tenants.remove("acme");
    scrape();

    assertThat(seriesOf("acme")).isEmpty();
    assertThat(seriesOf("none")).hasSize(2);
  }

  @Test
  void aCallThatEndsAfterItsTenantWasRemovedLeavesNothing() {
    listener.gaugesOf(tenants).bindTo(meters);
    tenants.add("acme");
    Events.success(listener, Events.LOOKUP_OF_ACME);
    CallListener underWay = listener.onCallStarted(Events.LOOKUP_OF_ACME);

    tenants.remove("acme");
    scrape();
    Events.attempt(underWay, Events.LOOKUP_OF_ACME, 1);
    underWay.onCall(Events.ended(Events.LOOKUP_OF_ACME, 1).build());

    assertThat(seriesOf("acme")).isEmpty();
  }

  @Test
  void aTenantThatIsRemovedDuringItsFirstCallLeavesNothing() {
    listener.gaugesOf(tenants).bindTo(meters);
    tenants.add("acme");
    CallListener underWay = listener.onCallStarted(Events.LOOKUP_OF_ACME);

    tenants.remove("acme");
    Events.attempt(underWay, Events.LOOKUP_OF_ACME, 1);
    underWay.onCall(Events.ended(Events.LOOKUP_OF_ACME, 1).build());
    scrape();

    assertThat(seriesOf("acme")).isEmpty();
  }

  @Test
  void whatAListingTellsAfterTheReadingThatMissedItsTenantLeavesNothing() {
    listener.gaugesOf(tenants).bindTo(meters);
    tenants.add("acme");
    Events.success(listener, Events.LOOKUP_OF_ACME);
    tenants.remove("acme");
    scrape();

    Events.success(listener, Events.LOOKUP_OF_ACME);
    assertThat(seriesOf("acme")).isEmpty();

    listener.onRecordFault(RecordFaults.builder().target(Events.LOOKUP_OF_ACME).count(1).build());
    assertThat(seriesOf("acme")).isEmpty();
  }

  @Test
  void aTenantThatTheApplicationConnectedItselfKeepsItsSeriesBesideOthers() {
    listener.gaugesOf(tenants).bindTo(meters);

    Events.success(listener, Events.LOOKUP_OF_ACME);
    scrape();

    assertThat(seriesOf("acme")).hasSize(2);
  }

  @Test
  void aTenantThatComesBackHasSeriesAgain() {
    listener.gaugesOf(tenants).bindTo(meters);
    tenants.add("acme");
    Events.success(listener, Events.LOOKUP_OF_ACME);
    tenants.remove("acme");
    scrape();

    tenants.add("acme");
    Events.success(listener, Events.LOOKUP_OF_ACME);
    scrape();

    assertThat(value(TalentportMeter.QUOTA_PERMITS)).isEqualTo(50);
    assertThat(meters.get("talentport.call").tag("tenant", "acme").timer().count()).isEqualTo(1);
  }

  @Test
  void aTenantThatMovesToAnotherPlatformLeavesTheSeriesOfTheFirst() {
    listener.gaugesOf(tenants).bindTo(meters);
    StubPlatform acme = tenants.add("acme");
    Events.success(listener, Events.LOOKUP_OF_ACME);

    acme.change(state -> state.platform(PlatformId.of("dingtalk")));
    scrape();

    assertThat(seriesOf("acme")).isEmpty();
  }

  @Test
  void afterAllPlatformsWereClosedTheCountsStay() {
    listener.gaugesOf(tenants).bindTo(meters);
    tenants.add("acme");
    Events.success(listener, Events.LOOKUP_OF_ACME);

    tenants.close();
    scrape();

    assertThat(seriesOf("acme"))
        .extracting(meter -> meter.getId().getName())
        .containsExactlyInAnyOrder("talentport.call", "talentport.attempt");
  }

  @Test
  void aTenantThatTheApplicationConnectedItselfCanBeForgotten() {
    Events.retried(listener, Events.LOOKUP_OF_ACME);
    Events.success(listener, Events.LOOKUP);

    listener.forget("acme");

    assertThat(seriesOf("acme")).isEmpty();
    assertThat(seriesOf("none")).hasSize(2);
  }

  @Test
  void forgettingFindsWhatMicrometerDerivesFromObservations() {
    MicrometerCallListener observing =
        MicrometerCallListener.of(meters, EventMetersTest.timing(meters));
    Events.retried(observing, Events.LOOKUP_OF_ACME);
    assertThat(seriesOf("acme"))
        .extracting(meter -> meter.getId().getName())
        .contains("talentport.call.active", "talentport.call.retry");

    observing.forget("acme");

    assertThat(seriesOf("acme")).isEmpty();
  }

  @Test
  void aThousandTenantsThatCameAndWentLeaveNothing() {
    listener.gaugesOf(tenants).bindTo(meters);
    for (int number = 0; number < 1_000; number++) {
      String tenant = "tenant-" + number;
      tenants.add(tenant);
      Events.success(listener, CallTarget.builder().from(Events.LOOKUP).tenant(tenant).build());
      tenants.remove(tenant);
      if (number % 100 == 99) {
        scrape();
      }
    }

    assertThat(meters.getMeters()).isEmpty();
  }
}
