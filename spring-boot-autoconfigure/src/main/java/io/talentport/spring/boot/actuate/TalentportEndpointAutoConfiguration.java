package io.talentport.spring.boot.actuate;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.spring.boot.PlatformAutoConfiguration;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The endpoint, if Actuator makes it available. */
@AutoConfiguration(after = PlatformAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnBean(RecruitingPlatforms.class)
@ConditionalOnAvailableEndpoint(TalentportEndpoint.class)
public final class TalentportEndpointAutoConfiguration {

  TalentportEndpointAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  TalentportEndpoint talentportEndpoint(
      ObjectProvider<RecruitingPlatform> platform,
      RecruitingPlatforms tenants,
      ObjectProvider<Clock> clock) {
    return new TalentportEndpoint(platform.getIfUnique(), tenants, ApplicationClock.of(clock));
  }
}
