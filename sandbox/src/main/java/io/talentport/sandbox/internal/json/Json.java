package io.talentport.sandbox.internal.json;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes JSON as plain values: maps, lists, strings, numbers, booleans and null. Needs
 * only Jackson's streaming core, so that the sandbox runs with whatever annotations an application
 * has.
 */
public final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** One JSON object whose properties {@code content} writes. */
  public static byte[] object(Consumer<JsonGenerator> content) {
    return written(
        json -> {
          json.writeStartObject();
          content.accept(json);
          json.writeEndObject();
        });
  }

  /** A value as JSON. */
  public static byte[] bytes(@Nullable Object value) {
    return written(json -> write(json, value));
  }

  private static byte[] written(Consumer<JsonGenerator> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      content.accept(json);
    }
    return bytes.toByteArray();
  }

  /** Writes a plain value. */
  public static void write(JsonGenerator json, @Nullable Object value) {
    if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      map.forEach(
          (name, element) -> {
            json.writeName(String.valueOf(name));
            write(json, element);
          });
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      list.forEach(element -> write(json, element));
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      write(json, number);
    } else if (value == null) {
      json.writeNull();
    } else {
      throw new IllegalArgumentException("JSON has no value of type " + value.getClass().getName());
    }
  }

  private static void write(JsonGenerator json, Number number) {
    if (number instanceof BigInteger integer) {
      json.writeNumber(integer);
    } else if (number instanceof BigDecimal decimal) {
      json.writeNumber(decimal);
    } else if (number instanceof Double || number instanceof Float) {
      json.writeNumber(number.doubleValue());
    } else {
      json.writeNumber(number.longValue());
    }
  }

  /** The JSON object in {@code text}, or {@code null} if it is something else. */
  public static @Nullable Map<String, Object> object(String text) {
    return parse(text) instanceof Map<?, ?> map ? JsonValues.asObject(map) : null;
  }

  /** The JSON value in {@code text}, or {@code null} if it is invalid. */
  public static @Nullable Object parse(String text) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      Object value = json.nextToken() == null ? null : value(json);
      return json.nextToken() == null ? value : null;
    } catch (JacksonException notJson) {
      return null;
    }
  }

  /** The JSON value that a stream holds. */
  public static @Nullable Object read(InputStream in) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
      json.nextToken();
      return value(json);
    }
  }

  static JsonParser parser(byte[] bytes) {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes);
  }

  private static @Nullable Object value(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> members(json);
      case START_ARRAY -> elements(json);
      case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
      case VALUE_NUMBER_INT -> json.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> json.getString();
    };
  }

  private static Map<String, Object> members(JsonParser json) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, value(json));
    }
    return members;
  }

  private static List<Object> elements(JsonParser json) {
    List<Object> elements = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(json));
    }
    return elements;
  }

  /** Writes the property, unless there is no value. */
  public static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }
}
