package io.talentport.spring.boot;

import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformDiscovery;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.SharedResources;
import io.talentport.core.listener.CallListener;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;

/** The common parts of all platforms of the application, and the tenants. */
@AutoConfiguration
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
@EnableConfigurationProperties(TalentportProperties.class)
public final class TalentportAutoConfiguration {

  TalentportAutoConfiguration() {}

  @Bean
  static ConfigurationPropertiesBindHandlerAdvisor talentportBindHandlerAdvisor(
      Environment environment) {
    PropertyNames names = new PropertyNames(environment);
    return parent -> new RefusedValueHandler(parent, names);
  }

  @Bean
  @ConfigurationPropertiesBinding
  static PairsConverter talentportPairsConverter() {
    return new PairsConverter();
  }

  @Bean
  PlatformSettings talentportPlatformSettings(
      TalentportProperties properties, Environment environment, ResourceLoader loader) {
    ClassLoader classes = Objects.requireNonNull(loader.getClassLoader());
    return new PlatformSettings(
        properties,
        environment,
        PlatformDiscovery.in(classes),
        new CoordinationProperties(environment, classes));
  }

  @Bean
  @ConditionalOnMissingBean
  SharedResources talentportSharedResources() {
    return SharedResources.create();
  }

  @Bean
  @ConditionalOnMissingBean
  ConnectOptions talentportConnectOptions(
      SharedResources resources,
      ObjectProvider<CallListener> listeners,
      ObjectProvider<ConnectOptionsCustomizer> customizers) {
    ConnectOptions.Builder options =
        ConnectOptions.builder().component(SharedResources.class, resources);
    listeners.orderedStream().forEach(options::addListener);
    customizers.orderedStream().forEach(one -> one.customize(options));
    return options.build();
  }

  @Bean
  @ConditionalOnMissingBean
  RecruitingPlatforms recruitingPlatforms(
      PlatformSettings settings,
      ConnectOptions options,
      ObjectProvider<TenantSettingsCustomizer> customizers) {
    RecruitingPlatforms platforms = RecruitingPlatforms.create(options);
    try {
      for (String tenant : settings.tenants()) {
        Map<String, String> given = settings.ofTenant(tenant);
        customizers.orderedStream().forEach(one -> one.customize(tenant, given));
        settings.readingTenant(tenant, () -> platforms.put(tenant, given));
      }
      return platforms;
    } catch (RuntimeException wrong) {
      platforms.close();
      throw wrong;
    }
  }
}
