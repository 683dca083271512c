package io.talentport.adapter.support.spec;

import feign.Param;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;

/** The names in a generated API, found when they are first asked for. Thread-safe. */
final class WireNames {

  private static final ClassValue<Set<String>> BY_API =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> api) {
          return new WireNames().collect(api);
        }
      };

  private final Set<String> names = new HashSet<>();
  private final Set<Type> seen = new HashSet<>();

  private WireNames() {}

  static Set<String> of(Class<?> api) {
    return BY_API.get(api);
  }

  private Set<String> collect(Class<?> api) {
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
        for (Type parameter : method.getGenericParameterTypes()) {
          collectFields(parameter);
        }
        collectFields(method.getGenericReturnType());
      }
    }
    return Set.copyOf(names);
  }

  private void collectFields(Type type) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        collectFields(argument);
      }
    } else if (type instanceof Class<?> carrier && seen.add(carrier)) {
      for (Field field : carrier.getFields()) {
        WireField property = field.getAnnotation(WireField.class);
        if (property != null) {
          names.add(property.value());
          collectFields(field.getGenericType());
        }
      }
    }
  }
}
