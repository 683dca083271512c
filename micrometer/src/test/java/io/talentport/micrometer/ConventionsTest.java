package io.talentport.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValues;
import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** An application names and describes calls in its own way. */
class ConventionsTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  /** Adds the department. */
  private static class OfDepartment extends DefaultCallObservationConvention {
    @Override
    public String getName() {
      return "recruiting.call";
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(CallObservationContext context) {
      return super.getLowCardinalityKeyValues(context).and("department", "hr");
    }
  }

  private static final class OfDepartmentEverywhere extends OfDepartment
      implements GlobalObservationConvention<CallObservationContext> {}

  private static final class WithoutCode extends DefaultAttemptObservationConvention {
    @Override
    public KeyValues getLowCardinalityKeyValues(AttemptObservationContext context) {
      return KeyValues.of(
          super.getLowCardinalityKeyValues(context).stream()
              .filter(value -> !value.getKey().equals("code"))
              .toList());
    }
  }

  @Test
  void aConventionOfTheApplicationDecidesAboutPlainTimersToo() {
    Events.success(
        MicrometerCallListener.builder(meters)
            .callConvention(new OfDepartment())
            .attemptConvention(new WithoutCode())
            .build(),
        Events.LOOKUP);

    assertThat(meters.get("recruiting.call").tag("department", "hr").timer().count()).isEqualTo(1);
    assertThat(meters.get("talentport.attempt").timer().getId().getTag("code")).isNull();
  }

  @Test
  void aConventionOfTheApplicationDecidesAboutObservations() {
    TestObservationRegistry observations = TestObservationRegistry.create();

    Events.success(
        MicrometerCallListener.builder(meters)
            .observations(observations)
            .callConvention(new OfDepartment())
            .build(),
        Events.LOOKUP);

    TestObservationRegistryAssert.assertThat(observations)
        .hasObservationWithNameEqualTo("recruiting.call")
        .that()
        .hasLowCardinalityKeyValue("department", "hr")
        .hasLowCardinalityKeyValue("operation", "batchGetTalentIds")
        .hasHighCardinalityKeyValue("request.id", "log-1")
        .hasBeenStarted()
        .hasBeenStopped();
    assertThat(meters.get("recruiting.call").timer().count()).isEqualTo(1);
  }

  @Test
  void aConventionOfTheRegistryDecidesWhereTheListenerHasNone() {
    ObservationRegistry observations = EventMetersTest.timing(meters);
    observations.observationConfig().observationConvention(new OfDepartmentEverywhere());

    Events.success(MicrometerCallListener.of(meters, observations), Events.LOOKUP);

    assertThat(meters.get("recruiting.call").tag("department", "hr").timer().count()).isEqualTo(1);
    assertThat(meters.get("talentport.attempt").timer().count()).isEqualTo(1);
  }

  @Test
  void theDefaultsAreAsDocumented() {
    TestObservationRegistry observations = TestObservationRegistry.create();

    Events.refusal(MicrometerCallListener.of(meters, observations), Events.LOOKUP, "1002", true);

    for (TalentportObservation documented : TalentportObservation.values()) {
      TestObservationRegistryAssert.assertThat(observations)
          .hasObservationWithNameEqualTo(documented.getName())
          .that()
          .hasOnlyKeys(
              Arrays.stream(
                      KeyName.merge(
                          documented.getLowCardinalityKeyNames(),
                          documented.getHighCardinalityKeyNames()))
                  .map(KeyName::asString)
                  .toArray(String[]::new))
          .hasContextualNameEqualTo(
              documented.getContextualName().replace("<operation>", "batchGetTalentIds"));
    }
  }
}
