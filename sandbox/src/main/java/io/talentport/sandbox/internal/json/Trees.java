package io.talentport.sandbox.internal.json;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as Jackson's trees, for tests. */
public final class Trees {
  public static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Trees() {}

  /** The JSON object in {@code text}, or {@code null} if it is something else. */
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
   * A plain value as a tree. Jackson's own lists and maps need newer annotations than Spring Boot
   * 3.4 pins.
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

  /** A value that Jackson can write, as plain values. */
  public static @Nullable Object plain(Object value) {
    return Json.parse(MAPPER.writeValueAsString(value));
  }
}
