package io.talentport.sandbox.internal.http;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds a platform's code in a reply's body without reading the rows behind it. */
final class PlatformCode {
  private PlatformCode() {}

  static @Nullable String in(byte[] body) {
    try (JsonParser json = Json.MAPPER.createParser(body)) {
      return json.nextToken() == JsonToken.START_OBJECT ? among(json) : null;
    } catch (JacksonException notJson) {
      return null;
    }
  }

  private static @Nullable String among(JsonParser json) {
    String code = null;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (!value.isScalarValue()) {
        json.skipChildren();
      } else if ("sub_code".equals(name)) {
        return json.getString();
      } else if ("errcode".equals(name) || "code".equals(name)) {
        code = json.getString();
        if ("0".equals(code)) {
          return code;
        }
      }
    }
    return code;
  }
}
