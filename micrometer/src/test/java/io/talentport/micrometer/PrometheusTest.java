package io.talentport.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every meter reaches Prometheus, which refuses series of one name with different labels. */
class PrometheusTest {

  /** A registry as it is after everything has happened that is measured. */
  static PrometheusMeterRegistry afterEverything() {
    PrometheusMeterRegistry prometheus =
        new PrometheusMeterRegistry(PrometheusConfig.DEFAULT).throwExceptionOnRegistrationFailure();
    ObservationRegistry observations = EventMetersTest.timing(prometheus);
    MicrometerCallListener listener = MicrometerCallListener.of(prometheus, observations);
    StubTenants tenants = new StubTenants();
    tenants.add("acme");
    listener.gaugesOf(new StubPlatform(StubPlatform.called().build())).bindTo(prometheus);
    listener.gaugesOf(tenants).bindTo(prometheus);
    EventMetersTest.everything(listener);
    return prometheus;
  }

  /** The names of a meter's series. */
  static List<String> names(TalentportMeter meter) {
    String name = meter.getName().replace('.', '_');
    return switch (meter.getType()) {
      case TIMER -> List.of(name + "_seconds_count", name + "_seconds_sum", name + "_seconds_max");
      case COUNTER -> List.of(name + "_total");
      default -> List.of(meter.getBaseUnit() == null ? name : name + "_" + meter.getBaseUnit());
    };
  }

  @Test
  void everyMeterIsScrapedByItsNameWithItsMeaning() {
    String scrape = afterEverything().scrape();

    for (TalentportMeter meter : TalentportMeter.values()) {
      for (String name : names(meter)) {
        assertThat(scrape).containsPattern("(?m)^" + name + "\\{");
      }
      if (meter.getType() != Meter.Type.TIMER) {
        assertThat(scrape).contains("# HELP " + names(meter).get(0) + " " + meter.meaning());
      }
    }
  }

  @Test
  void aTenantThatWasRemovedBetweenTwoScrapesIsNotInTheSecond() {
    PrometheusMeterRegistry prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    MicrometerCallListener listener = MicrometerCallListener.of(prometheus);
    StubTenants tenants = new StubTenants();
    tenants.add("acme");
    listener.gaugesOf(tenants).bindTo(prometheus);
    Events.retried(listener, Events.LOOKUP_OF_ACME);
    assertThat(prometheus.scrape()).contains("tenant=\"acme\"");

    tenants.remove("acme");
    Events.success(listener, Events.LOOKUP_OF_ACME);
    prometheus.scrape();

    assertThat(prometheus.scrape()).doesNotContain("acme");
  }
}
