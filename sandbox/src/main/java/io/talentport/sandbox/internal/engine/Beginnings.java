package io.talentport.sandbox.internal.engine;

import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.JsonValues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows that operations begin with, from the resources beside a platform's class. They are read
 * once: programs and tests start many sandboxes, and a resource that does not exist is looked for
 * in each jar.
 */
final class Beginnings {

  private static final ClassValue<Map<String, Optional<List<Map<String, Object>>>>> READ =
      new ClassValue<>() {
        @Override
        protected Map<String, Optional<List<Map<String, Object>>>> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  private Beginnings() {}

  /** The rows, which cannot be changed; empty where there is no resource. */
  static Optional<List<Map<String, Object>>> of(String operation, Class<?> type) {
    return READ.get(type).computeIfAbsent(operation, id -> read("rows/" + id + ".json", type));
  }

  private static Optional<List<Map<String, Object>>> read(String resource, Class<?> type) {
    try (InputStream in = type.getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      List<?> rows = (List<?>) Objects.requireNonNull(Json.read(in), resource);
      return Optional.of(rows.stream().map(row -> JsonValues.object(unmodifiable(row))).toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + resource, unreadable);
    }
  }

  private static @Nullable Object unmodifiable(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>(members);
      copy.replaceAll((name, member) -> unmodifiable(member));
      return Collections.unmodifiableMap(copy);
    }
    return value instanceof List<?> elements
        ? elements.stream().map(Beginnings::unmodifiable).toList()
        : value;
  }
}
