package io.talentport.spring.boot;

import io.talentport.core.RecruitingPlatform;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Import;

/** Each port that the default platform serves, as a bean of its type. */
@AutoConfiguration(after = PlatformAutoConfiguration.class)
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
@ConditionalOnSingleCandidate(RecruitingPlatform.class)
@Import(PortsRegistrar.class)
public final class PortsAutoConfiguration {

  PortsAutoConfiguration() {}
}
