package io.talentport.spring.boot;

import io.talentport.core.PlatformDiscovery;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Matches if the application has a default platform: always, unless the properties configure
 * tenants only.
 */
final class DefaultPlatformCondition extends SpringBootCondition implements ConfigurationCondition {

  @Override
  public ConfigurationPhase getConfigurationPhase() {
    return ConfigurationPhase.REGISTER_BEAN;
  }

  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    return outcome(context);
  }

  static ConditionOutcome outcome(ConditionContext context) {
    ConditionMessage.Builder message = ConditionMessage.forCondition("Default platform");
    PropertyNames properties = new PropertyNames(context.getEnvironment());
    if (properties.all().stream()
        .noneMatch(property -> PropertyNames.TENANTS.isAncestorOf(property.name()))) {
      return ConditionOutcome.match(message.because("no tenants are configured"));
    }
    if (properties.find(PropertyNames.ROOT.append("platform")).isPresent()) {
      return ConditionOutcome.match(message.because("talentport.platform is set"));
    }
    ClassLoader loader = Objects.requireNonNull(context.getClassLoader());
    boolean configured =
        PlatformDiscovery.in(loader).adapters().stream()
            .flatMap(adapter -> adapter.settingKeys().stream())
            .map(ConfigurationPropertyName::of)
            .anyMatch(key -> properties.find(key).isPresent());
    return new ConditionOutcome(
        configured,
        message.because(
            configured
                ? "a platform's properties are set beside the tenants'"
                : "only tenants are configured"));
  }
}
