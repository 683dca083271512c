package io.talentport.sandbox.internal.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON in plain values; missing values and those of another type are empty. */
public final class JsonValues {
  private JsonValues() {}

  /** A map read from JSON, whose names are texts. */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> asObject(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }

  /** The object that a value is, or an empty one. */
  public static Map<String, Object> object(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? asObject(map) : Map.of();
  }

  /** The object of this name, or an empty one. */
  public static Map<String, Object> object(Map<String, ?> in, String name) {
    return object(in.get(name));
  }

  /** The objects in the list of this name. */
  public static List<Map<String, Object>> objects(Map<String, ?> in, String name) {
    return list(in, name).stream().map(JsonValues::object).toList();
  }

  /** The elements of the list of this name. */
  public static List<?> list(Map<String, ?> in, String name) {
    return in.get(name) instanceof List<?> list ? list : List.of();
  }

  /** The texts in the list of this name. */
  public static List<String> texts(Map<String, ?> in, String name) {
    return list(in, name).stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  /** The text of this name, or {@code null} if there is none or a blank one. */
  public static @Nullable String text(Map<String, ?> in, String name) {
    return in.get(name) instanceof String text && !text.isBlank() ? text : null;
  }

  /** The text of this name, or an empty one. */
  public static String textOrEmpty(Map<String, ?> in, String name) {
    return in.get(name) instanceof String text ? text : "";
  }

  /** The whole number of this name. */
  public static @Nullable Long number(Map<String, ?> in, String name) {
    Object value = in.get(name);
    return value instanceof Integer || value instanceof Long ? ((Number) value).longValue() : null;
  }

  /** The whole number of this name, or another one. */
  public static int intOr(Map<String, ?> in, String name, int otherwise) {
    Long number = number(in, name);
    return number == null ? otherwise : Math.toIntExact(number);
  }
}
