package io.talentport.adapter.support.spec;

import feign.Param;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;

/** The names of operations and parameters in a generated API. */
final class WireNames {

  private static final ClassValue<Set<String>> BY_API =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> api) {
          return collect(api);
        }
      };

  private WireNames() {}

  static Set<String> of(Class<?> api) {
    return BY_API.get(api);
  }

  private static Set<String> collect(Class<?> api) {
    Set<String> names = new HashSet<>();
    for (Method method : api.getMethods()) {
      SpecOperation operation = method.getAnnotation(SpecOperation.class);
      if (operation != null) {
        names.add(operation.id());
        for (Annotation[] ofParameter : method.getParameterAnnotations()) {
          for (Annotation annotation : ofParameter) {
            if (annotation instanceof Param parameter) {
              names.add(parameter.value());
            }
          }
        }
      }
    }
    return Set.copyOf(names);
  }
}
