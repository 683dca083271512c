package io.talentport.spring.boot.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationRegistry;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.micrometer.AttemptObservationConvention;
import io.talentport.micrometer.CallObservationConvention;
import io.talentport.micrometer.MicrometerCallListener;
import io.talentport.spring.boot.PlatformAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** Meters and, if there is a registry for them, observations of every platform. */
@AutoConfiguration(
    after = PlatformAutoConfiguration.class,
    afterName = {
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
    })
@ConditionalOnClass({MeterRegistry.class, MicrometerCallListener.class})
@ConditionalOnBean(RecruitingPlatforms.class)
@ConditionalOnSingleCandidate(MeterRegistry.class)
public final class TalentportMetricsAutoConfiguration {

  TalentportMetricsAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  MicrometerCallListener talentportMicrometerCallListener(
      MeterRegistry meters,
      ObjectProvider<ObservationRegistry> observations,
      ObjectProvider<CallObservationConvention> calls,
      ObjectProvider<AttemptObservationConvention> attempts) {
    MicrometerCallListener.Builder listener = MicrometerCallListener.builder(meters);
    observations.ifUnique(listener::observations);
    calls.ifUnique(listener::callConvention);
    attempts.ifUnique(listener::attemptConvention);
    return listener.build();
  }

  @Bean
  @ConditionalOnMissingBean(name = "talentportPlatformGauges")
  @ConditionalOnSingleCandidate(RecruitingPlatform.class)
  MeterBinder talentportPlatformGauges(
      MicrometerCallListener listener, RecruitingPlatform platform) {
    return listener.gaugesOf(platform);
  }

  @Bean
  @ConditionalOnMissingBean(name = "talentportTenantGauges")
  MeterBinder talentportTenantGauges(
      MicrometerCallListener listener, RecruitingPlatforms platforms) {
    return listener.gaugesOf(platforms);
  }
}
