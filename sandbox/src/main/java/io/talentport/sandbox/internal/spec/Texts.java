package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.JsonValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts texts in a body to typed values, for forms and some vendors' SDKs. */
final class Texts {
  private Texts() {}

  static Map<String, Object> unfold(Schema schema, Map<String, Object> object) {
    Map<String, Object> unfolded = new LinkedHashMap<>();
    object.forEach(
        (name, value) ->
            unfolded.put(
                name,
                schema.properties().contains(name) ? unfold(schema.property(name), value) : value));
    return unfolded;
  }

  private static @Nullable Object unfold(Schema schema, @Nullable Object value) {
    Object read = value instanceof String text ? read(schema, text) : value;
    if (read instanceof Map<?, ?> object && schema.isObject()) {
      return unfold(schema, JsonValues.asObject(object));
    }
    if (read instanceof List<?> list && schema.type().equals("array")) {
      Schema items = schema.items();
      return list.stream()
          .map(element -> items.isObject() ? unfold(items, element) : element)
          .toList();
    }
    return read;
  }

  /** The value in a text, or the text itself if it is not of the type. */
  private static Object read(Schema schema, String text) {
    if (schema.isObject()) {
      Map<String, Object> object = Json.object(text);
      return object == null ? text : object;
    }
    return switch (schema.type()) {
      case "array" -> list(schema, text);
      case "integer" -> text.matches("-?\\d{1,18}") ? (Object) Long.valueOf(text) : text;
      case "boolean" -> text.matches("true|false") ? (Object) Boolean.valueOf(text) : text;
      default -> text;
    };
  }

  /** A list from JSON, or from comma-separated texts. */
  private static Object list(Schema schema, String text) {
    if (Json.parse(text) instanceof List<?> list) {
      return list;
    }
    return schema.items().type().equals("string") ? List.of(text.split(",")) : text;
  }
}
