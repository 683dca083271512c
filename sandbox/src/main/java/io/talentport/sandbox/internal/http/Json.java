package io.talentport.sandbox.internal.http;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading and writing JSON, with one mapper for the whole sandbox. */
public final class Json {
  public static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** One JSON object whose properties {@code content} writes. */
  public static byte[] object(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
      json.writeStartObject();
      content.accept(json);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** The JSON object in {@code text}, or {@code null} when it is anything else. */
  public static @Nullable ObjectNode parseObject(String text) {
    try {
      return MAPPER.readTree(text) instanceof ObjectNode object ? object : null;
    } catch (JacksonException notJson) {
      return null;
    }
  }

  /** The JSON value in {@code bytes}, or {@code null} when there is none. */
  public static @Nullable JsonNode parse(byte[] bytes) {
    try {
      return bytes.length == 0 ? null : MAPPER.readTree(bytes);
    } catch (JacksonException notJson) {
      return null;
    }
  }

  /**
   * A value that JSON can hold, as JSON. Lists and maps in Jackson's own way need newer annotations
   * than Spring Boot 3.4 pins.
   */
  public static JsonNode tree(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      ObjectNode object = MAPPER.createObjectNode();
      map.forEach((name, element) -> object.set(String.valueOf(name), tree(element)));
      return object;
    }
    if (value instanceof Collection<?> list) {
      ArrayNode array = MAPPER.createArrayNode();
      list.forEach(element -> array.add(tree(element)));
      return array;
    }
    return MAPPER.valueToTree(value);
  }

  /** Writes the property, unless there is no value. */
  public static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  /** Writes the property, unless there is no value. */
  public static void number(JsonGenerator json, String name, @Nullable Number value) {
    if (value != null) {
      json.writeNumberProperty(name, value.longValue());
    }
  }
}
