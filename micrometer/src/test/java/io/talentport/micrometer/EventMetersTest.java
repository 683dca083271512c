package io.talentport.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CallOutcome;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.QuotaRejection;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What events become, wherever the timers come from. */
class EventMetersTest {

  /** A listener in one configuration of the application, and the registry that has its meters. */
  record Measured(String name, MeterRegistry meters, CallListener listener) {

    double count(TalentportMeter meter, String... tags) {
      return meters.find(meter.getName()).tags(tags).meters().stream()
          .mapToDouble(found -> found.measure().iterator().next().getValue())
          .sum();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Measured> configurations() {
    return Stream.of(
        measured("meters only", registry -> ObservationRegistry.NOOP),
        measured("observations that are timed", EventMetersTest::timing),
        measured("observations that nobody times", registry -> observing(context -> true)));
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void aCallAndEachOfItsAttemptsAreCountedOnce(Measured measured) {
    Events.success(measured.listener(), Events.LOOKUP);
    Events.retried(measured.listener(), Events.LOOKUP_OF_ACME);

    assertThat(measured.count(TalentportMeter.CALL)).isEqualTo(2);
    assertThat(measured.count(TalentportMeter.ATTEMPT)).isEqualTo(3);
    assertThat(measured.count(TalentportMeter.CALL, "tenant", "acme")).isEqualTo(1);
    assertThat(
            measured.count(
                TalentportMeter.ATTEMPT,
                "tenant",
                "acme",
                "outcome",
                "REFUSED",
                "code",
                "99991400",
                "error",
                "RateLimitedException"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void aSeriesHasTheTagsOfItsMeter(Measured measured) {
    everything(measured.listener());

    for (TalentportMeter meter : TalentportMeter.values()) {
      for (Meter series : measured.meters().find(meter.getName()).meters()) {
        assertThat(series.getId().getTags())
            .as(series.getId().toString())
            .extracting(Tag::getKey)
            .containsExactlyInAnyOrderElementsOf(
                Arrays.stream(meter.getKeyNames()).map(KeyName::asString).toList());
        assertThat(series.getId().getType()).isEqualTo(meter.getType());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void whatIsAbsentReadsNone(Measured measured) {
    Events.success(measured.listener(), Events.LOOKUP);
    Events.success(
        measured.listener(),
        CallTarget.builder()
            .platform("feishu")
            .operation("getTenantAccessToken")
            .write(false)
            .build());

    assertThat(
            measured.count(
                TalentportMeter.CALL,
                "tenant",
                "none",
                "port",
                "TalentLookup",
                "outcome",
                "SUCCESS",
                "code",
                "none",
                "error",
                "none"))
        .isEqualTo(1);
    assertThat(
            measured.count(
                TalentportMeter.CALL, "port", "none", "operation", "getTenantAccessToken"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void undocumentedCodesAreOneSeries(Measured measured) {
    Events.refusal(measured.listener(), Events.LOOKUP, "1002", true);
    for (int code = 0; code < 1_000; code++) {
      Events.refusal(measured.listener(), Events.LOOKUP, "X" + code, false);
    }

    assertThat(measured.meters().find("talentport.call").meters()).hasSize(2);
    assertThat(measured.count(TalentportMeter.CALL, "code", "other")).isEqualTo(1_000);
    assertThat(measured.count(TalentportMeter.CALL, "code", "1002")).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("configurations")
  void retriesQuotasRenewalsAndFaultsAreCounted(Measured measured) {
    CallListener listener = measured.listener();
    Events.retried(listener, Events.LOOKUP);
    Events.faults(listener, Events.LOOKUP, 3);
    CallListener call = listener.onCallStarted(Events.LOOKUP);
    call.onTokenRenewal(Events.refusedRenewal());
    call.onTokenRenewal(Events.renewal());
    call.onQuotaRejected(QuotaRejection.builder().target(Events.LOOKUP).byPlatform(false).build());
    call.onCall(
        Events.ended(Events.LOOKUP, 0)
            .outcome(CallOutcome.NOT_SENT)
            .category(FailureCategory.RATE)
            .build());
    listener.onTokenRenewal(Events.renewal());

    assertThat(measured.count(TalentportMeter.RETRY, "error", "RateLimitedException")).isEqualTo(1);
    assertThat(measured.count(TalentportMeter.QUOTA_WAIT)).isEqualTo(1);
    assertThat(
            measured.meters().get("talentport.quota.wait").timer().totalTime(TimeUnit.MILLISECONDS))
        .isEqualTo(500);
    assertThat(measured.count(TalentportMeter.QUOTA_REJECTED, "by", "platform")).isEqualTo(1);
    assertThat(measured.count(TalentportMeter.QUOTA_REJECTED, "by", "deadline")).isEqualTo(1);
    assertThat(measured.count(TalentportMeter.TOKEN_RENEWAL, "error", "none")).isEqualTo(2);
    assertThat(
            measured.count(TalentportMeter.TOKEN_RENEWAL, "error", "AuthenticationFailedException"))
        .isEqualTo(1);
    assertThat(measured.count(TalentportMeter.RECORD_FAULTS)).isEqualTo(3);
    assertThat(
            measured.count(
                TalentportMeter.CALL, "outcome", "NOT_SENT", "error", "RateLimitedException"))
        .isEqualTo(1);
  }

  @Test
  void observationsThatAreSwitchedOffAreNotTimed() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    ObservationRegistry observations = timing(meters);
    observations
        .observationConfig()
        .observationPredicate((name, context) -> !name.equals("talentport.attempt"));

    Events.success(MicrometerCallListener.of(meters, observations), Events.LOOKUP);

    assertThat(meters.find("talentport.attempt").meters()).isEmpty();
    assertThat(meters.get("talentport.call").timer().count()).isEqualTo(1);
  }

  @Test
  void everyCategoryHasTheNameOfItsException() {
    assertThat(Arrays.stream(FailureCategory.values()).map(CategoryErrors::name))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.endsWith("Exception"));
    for (FailureCategory category : FailureCategory.values()) {
      assertThat(CategoryErrors.of(category, CallOutcome.REFUSED, Events.LOOKUP).category())
          .isEqualTo(category);
    }
  }

  static void everything(CallListener listener) {
    Events.success(listener, Events.LOOKUP);
    Events.refusal(listener, Events.LOOKUP_OF_ACME, "1002", true);
    Events.retried(listener, Events.LOOKUP);
    Events.faults(listener, Events.LOOKUP, 1);
    listener.onTokenRenewal(Events.renewal());
    listener.onTokenRenewal(Events.refusedRenewal());
  }

  static ObservationRegistry timing(MeterRegistry meters) {
    return observing(new DefaultMeterObservationHandler(meters));
  }

  static ObservationRegistry observing(ObservationHandler<?>... handlers) {
    ObservationRegistry observations = ObservationRegistry.create();
    List.of(handlers).forEach(observations.observationConfig()::observationHandler);
    return observations;
  }

  private static Measured measured(
      String name, Function<MeterRegistry, ObservationRegistry> observations) {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    return new Measured(
        name, meters, MicrometerCallListener.of(meters, observations.apply(meters)));
  }
}
