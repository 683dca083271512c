package io.talentport.spring.boot.actuate;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.coordination.Coordination;
import io.talentport.spring.boot.PlatformAutoConfiguration;
import io.talentport.spring.boot.TalentportProperties;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.context.annotation.Bean;

/** The health of the platforms, for the packages of Spring Boot 4. */
@AutoConfiguration(after = PlatformAutoConfiguration.class)
@ConditionalOnClass({HealthContributor.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean({RecruitingPlatforms.class, TalentportProperties.class})
@ConditionalOnEnabledHealthIndicator("talentport")
public final class Boot4HealthAutoConfiguration {

  Boot4HealthAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean(name = {"talentportHealthContributor", "talentportHealthIndicator"})
  HealthContributor talentportHealthContributor(
      ObjectProvider<RecruitingPlatform> platform,
      RecruitingPlatforms tenants,
      ObjectProvider<Coordination> coordination,
      TalentportProperties properties,
      ObjectProvider<Clock> clock) {
    return Boot4Health.of(
        new HealthReports(
            platform.getIfUnique(),
            tenants,
            coordination.getIfUnique(),
            properties.health(),
            ApplicationClock.of(clock)));
  }
}
