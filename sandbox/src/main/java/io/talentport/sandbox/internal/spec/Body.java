package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.internal.json.JsonValues;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The body of an operation.
 *
 * @param form whether it is a form of files
 * @param required whether it must be there
 */
record Body(boolean form, boolean required, Schema schema) {

  static @Nullable Body read(Map<String, Object> operation, Map<String, Object> schemas) {
    Map<String, Object> body = JsonValues.object(operation, "requestBody");
    Map<String, Object> content = JsonValues.object(body, "content");
    return content.entrySet().stream()
        .findFirst()
        .map(
            media ->
                new Body(
                    media.getKey().startsWith("multipart/"),
                    Boolean.TRUE.equals(body.get("required")),
                    new Schema(
                        JsonValues.object(JsonValues.object(media.getValue()), "schema"), schemas)))
        .orElse(null);
  }
}
