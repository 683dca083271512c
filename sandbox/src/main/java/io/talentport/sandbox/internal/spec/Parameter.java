package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.platform.Call;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation.
 *
 * @param in {@code path}, {@code query} or {@code header}
 */
record Parameter(String name, String in, boolean required, boolean secret, Schema schema) {

  static Parameter read(Map<String, Object> json, Map<String, Object> schemas) {
    // A parameter's vocabulary is next to its schema.
    Map<String, Object> schema = new LinkedHashMap<>(JsonValues.object(json, "schema"));
    if (json.containsKey("x-known-values")) {
      schema.put("x-known-values", json.get("x-known-values"));
    }
    return new Parameter(
        JsonValues.textOrEmpty(json, "name"),
        JsonValues.textOrEmpty(json, "in"),
        Boolean.TRUE.equals(json.get("required")),
        Boolean.TRUE.equals(json.get("x-secret")),
        new Schema(schema, schemas));
  }

  /** The value in a call, as text; {@code null} if it is missing or empty. */
  @Nullable String of(Call call, Map<String, String> inPath) {
    String value =
        switch (in) {
          case "path" -> inPath.get(name);
          case "header" -> call.header(name);
          default -> call.query().get(name);
        };
    return value == null || value.isEmpty() ? null : value;
  }
}
