package io.talentport.spring.boot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/**
 * The native hints of the properties. The jars of the library and of its adapters have their own.
 */
final class TalentportRuntimeHints implements RuntimeHintsRegistrar {

  /** The names of their components are read by reflection. */
  private static final List<Class<?>> PROPERTIES =
      List.of(
          TalentportProperties.class,
          TalentportProperties.Health.class,
          TalentportProperties.ProblemDetails.class,
          TalentportProperties.Sandbox.class,
          TalentportProperties.Coordination.class,
          RedisCoordinationProperties.class,
          TenantProperties.class,
          FeishuProperties.class,
          DingTalkProperties.class);

  @Override
  public void registerHints(RuntimeHints hints, @Nullable ClassLoader loader) {
    for (Class<?> type : PROPERTIES) {
      hints
          .reflection()
          .registerType(
              type,
              MemberCategory.INVOKE_DECLARED_CONSTRUCTORS,
              MemberCategory.INVOKE_DECLARED_METHODS,
              MemberCategory.DECLARED_FIELDS);
    }
  }
}
