package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's own fields, as far as a profile has values of them. Values are sent as texts with
 * milliseconds, and read as typed values with seconds.
 *
 * @param byId each field as the profile has it
 */
record CustomFields(Map<String, Map<String, Object>> byId) {
  private static final long MILLISECONDS = 1000;

  /** All fields in a profile, at any depth. */
  static CustomFields of(Object profile) {
    Map<String, Map<String, Object>> found = new LinkedHashMap<>();
    collect(profile, found);
    return new CustomFields(found);
  }

  private static void collect(@Nullable Object value, Map<String, Map<String, Object>> found) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> object = JsonValues.asObject(map);
      if (object.get("object_id") instanceof String id && object.containsKey("object_type")) {
        found.putIfAbsent(id, object);
      }
      object.values().forEach(one -> collect(one, found));
    } else if (value instanceof List<?> list) {
      list.forEach(one -> collect(one, found));
    }
  }

  /**
   * Converts a sent value to the form in which it is read.
   *
   * @param sent the field and its text
   * @return {@code null} if the field is unknown, or its text is ill-formed
   */
  @Nullable Map<String, Object> read(Map<String, Object> sent) {
    Map<String, Object> field = byId.get(JsonValues.textOrEmpty(sent, "object_id"));
    if (field == null) {
      return null;
    }
    Map<String, Object> value =
        value(JsonValues.intOr(field, "object_type", 0), JsonValues.textOrEmpty(sent, "value"));
    if (value.isEmpty()) {
      return null;
    }
    Map<String, Object> read = new LinkedHashMap<>(field);
    read.put("value", value);
    return read;
  }

  private static Map<String, Object> value(int kind, String text) {
    return switch (kind) {
      case 1, 2 -> Map.of("content", text);
      case 3 -> Map.of("option", Map.of("key", text));
      case 4 -> list("option_list", text, key -> Map.of("key", key));
      case 5, 6, 7, 12 -> text.matches("-?\\d+") ? Map.of("time", seconds(text)) : Map.of();
      case 8 -> period(elements(text));
      case 9 -> Map.of("number", text);
      case 13 -> list("customized_attachment", text, JsonValues::object);
      default -> Map.of();
    };
  }

  private static Map<String, Object> list(
      String name, String text, Function<Object, Object> element) {
    List<?> elements = elements(text);
    return elements.isEmpty()
        ? Map.of()
        : Map.of(name, elements.stream().map(element::apply).toList());
  }

  private static Map<String, Object> period(List<?> ends) {
    boolean times =
        ends.size() == 2
            && ends.stream().allMatch(end -> end instanceof String text && text.matches("-?\\d+"));
    return times
        ? Map.of(
            "time_range",
            JsonObject.of("start_time", seconds(ends.get(0).toString()))
                .with("end_time", seconds(ends.get(1).toString()))
                .build())
        : Map.of();
  }

  private static List<?> elements(String json) {
    return json.startsWith("[") && Json.parse(json) instanceof List<?> list ? list : List.of();
  }

  private static String seconds(String milliseconds) {
    return Long.toString(Long.parseLong(milliseconds) / MILLISECONDS);
  }
}
