package io.talentport.spring.boot;

import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches if the properties configure something that instances share. */
final class CoordinationCondition extends SpringBootCondition {

  @Override
  public ConditionOutcome getMatchOutcome(
      ConditionContext context, AnnotatedTypeMetadata metadata) {
    boolean asked =
        new CoordinationProperties(
                context.getEnvironment(), Objects.requireNonNull(context.getClassLoader()))
            .isAnySet();
    return new ConditionOutcome(
        asked,
        ConditionMessage.forCondition("Coordination")
            .because(
                asked
                    ? "talentport.coordination is configured"
                    : "talentport.coordination is not configured"));
  }
}
