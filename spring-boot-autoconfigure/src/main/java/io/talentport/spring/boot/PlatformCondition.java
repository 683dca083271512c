package io.talentport.spring.boot;

import io.talentport.core.PlatformDiscovery;
import io.talentport.core.error.ConfigurationException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if the default platform is the given one. */
final class PlatformCondition extends SpringBootCondition implements ConfigurationCondition {

  @Override
  public ConfigurationPhase getConfigurationPhase() {
    return ConfigurationPhase.REGISTER_BEAN;
  }

  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    ConditionOutcome wanted = DefaultPlatformCondition.outcome(context);
    if (!wanted.isMatch()) {
      return wanted;
    }
    Map<String, @Nullable Object> attributes =
        Objects.requireNonNull(
            metadata.getAnnotationAttributes(ConditionalOnPlatform.class.getName()));
    ConditionMessage.Builder message = ConditionMessage.forCondition("Platform");
    try {
      String chosen =
          PlatformDiscovery.in(Objects.requireNonNull(context.getClassLoader()))
              .chosenBy(choice(context.getEnvironment()))
              .id()
              .value();
      return new ConditionOutcome(
          chosen.equals(attributes.get("value")), message.because(chosen + " is chosen"));
    } catch (ConfigurationException undecided) {
      // Reported when the platform is connected.
      return ConditionOutcome.noMatch(message.because("none is chosen"));
    }
  }

  /** The setting that selects an adapter. */
  static Map<String, String> choice(Environment environment) {
    String platform = environment.getProperty("talentport.platform");
    return platform == null ? Map.of() : Map.of("talentport.platform", platform);
  }
}
