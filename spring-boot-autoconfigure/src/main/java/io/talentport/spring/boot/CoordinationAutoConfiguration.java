package io.talentport.spring.boot;

import io.talentport.core.coordination.Coordination;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/**
 * What the application's instances share, configured by a bean of the application or by the
 * properties {@code talentport.coordination.*}; for the default platform and the tenants.
 */
@AutoConfiguration(before = TalentportAutoConfiguration.class)
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RedisCoordinationProperties.class)
public final class CoordinationAutoConfiguration {

  CoordinationAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  @Conditional(CoordinationCondition.class)
  Coordination talentportCoordination(
      RedisCoordinationProperties redis,
      Environment environment,
      ResourceLoader resources,
      ListableBeanFactory beans) {
    ClassLoader loader = Objects.requireNonNull(resources.getClassLoader());
    CoordinationProperties properties = new CoordinationProperties(environment, loader);
    Optional<String> factory = properties.connectionFactory();
    if (factory.isEmpty()) {
      return properties.connect(redis);
    }
    RedisClientCoordination.requireModules(loader);
    return properties.reading(() -> RedisClientCoordination.of(beans, factory.get(), redis));
  }

  @Bean
  @ConditionalOnMissingBean(name = "talentportCoordinationCustomizer")
  ConnectOptionsCustomizer talentportCoordinationCustomizer(
      ObjectProvider<Coordination> coordination) {
    return options ->
        coordination.ifAvailable(shared -> options.component(Coordination.class, shared));
  }
}
