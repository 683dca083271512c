package io.talentport.adapter.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells which optional attributes of a value of the core are empty. */
final class Attributes {

  private static final String MODEL = "io.talentport.core.model";

  private Attributes() {}

  /** The paths of the empty ones, such as {@code sources.englishName}. */
  static Set<String> empty(Object value) {
    Set<String> paths = new TreeSet<>();
    collect(value, "", paths);
    return paths;
  }

  private static void collect(Object value, String path, Set<String> paths) {
    for (Method attribute : attributes(value)) {
      String place = path.isEmpty() ? attribute.getName() : path + "." + attribute.getName();
      Object content = read(attribute, value);
      if (content instanceof Optional<?> optional) {
        optional.ifPresentOrElse(inner -> collect(inner, place, paths), () -> paths.add(place));
      } else if (content instanceof Collection<?> many) {
        if (many.isEmpty()) {
          paths.add(place);
        }
        many.forEach(inner -> collect(inner, place, paths));
      } else if (content != null) {
        collect(content, place, paths);
      }
    }
  }

  /** The accessors of a value of the core that is made of attributes; none for simple values. */
  private static Collection<Method> attributes(Object value) {
    return Arrays.stream(value.getClass().getInterfaces())
        .filter(type -> type.getPackageName().equals(MODEL))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() != void.class)
        .filter(method -> !method.isSynthetic())
        // Empty wherever a platform keeps to its fields' forms.
        .filter(method -> !method.getName().equals("unreadable"))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static @Nullable Object read(Method attribute, Object value) {
    try {
      return attribute.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException unreadable) {
      throw new IllegalStateException(attribute + " cannot be read", unreadable);
    }
  }
}
