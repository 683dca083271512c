package io.talentport.spring.boot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/**
 * What a native image must keep of the properties. Of the library and its adapters their own jars
 * say it.
 */
final class TalentportRuntimeHints implements RuntimeHintsRegistrar {

  /** Their names are read from their components. */
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
