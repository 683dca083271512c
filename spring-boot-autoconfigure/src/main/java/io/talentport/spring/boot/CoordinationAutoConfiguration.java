package io.talentport.spring.boot;

import io.talentport.core.coordination.Coordination;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/**
 * What the instances of the application share, by a bean of the application or by the properties
 * {@code talentport.coordination.*}. The default platform and the tenants get it.
 */
@AutoConfiguration(before = TalentportAutoConfiguration.class)
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
public final class CoordinationAutoConfiguration {

  CoordinationAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  @Conditional(CoordinationCondition.class)
  Coordination talentportCoordination(Environment environment, ResourceLoader loader) {
    return new CoordinationProperties(environment, Objects.requireNonNull(loader.getClassLoader()))
        .connect()
        .orElseThrow();
  }

  @Bean
  @ConditionalOnMissingBean(name = "talentportCoordinationCustomizer")
  ConnectOptionsCustomizer talentportCoordinationCustomizer(
      ObjectProvider<Coordination> coordination) {
    return options ->
        coordination.ifAvailable(shared -> options.component(Coordination.class, shared));
  }
}
