package io.talentport.spring.boot;

import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatformProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * The default platform if no other configuration created it: that of another adapter, or a failure
 * if there is no adapter or no single one.
 */
@AutoConfiguration(after = TalentportAutoConfiguration.class)
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
@Conditional(DefaultPlatformCondition.class)
public final class PlatformAutoConfiguration {

  PlatformAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  RecruitingPlatform recruitingPlatform(PlatformSettings settings, ConnectOptions options) {
    RecruitingPlatformProvider adapter = settings.adapter();
    return settings.reading(() -> adapter.connect(settings.ofAdapter(adapter), options));
  }
}
