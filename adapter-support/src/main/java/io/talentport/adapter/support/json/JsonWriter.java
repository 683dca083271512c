package io.talentport.adapter.support.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes generated carriers as JSON, without the fields that are absent. Not thread-safe. */
public final class JsonWriter {

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  /** The carrier as JSON in UTF-8. */
  public static byte[] write(JsonObject carrier) {
    Written bytes = new Written();
    try (JsonGenerator generator = JsonStreams.generator(bytes)) {
      new JsonWriter(generator).value(carrier);
    }
    return bytes.whole();
  }

  /**
   * The generator writes what fits its buffer, such as a whole résumé, in one piece: the first
   * piece sets the size of the array, so that it is not copied again.
   */
  private static final class Written extends ByteArrayOutputStream {

    Written() {
      super(0);
    }

    byte[] whole() {
      return count == buf.length ? buf : toByteArray();
    }
  }

  /** Writes a field; null for an absent one. */
  public void field(String name, @Nullable Object value) {
    if (value != null) {
      generator.writeName(name);
      value(value);
    }
  }

  private void value(@Nullable Object value) {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof Long number) {
      generator.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else if (value instanceof JsonObject object) {
      generator.writeStartObject();
      object.writeFields(this);
      generator.writeEndObject();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      list.forEach(this::value);
      generator.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      map.forEach(this::entry);
      generator.writeEndObject();
    } else {
      throw new IllegalArgumentException(value.getClass() + " is no type of a carrier's field");
    }
  }

  private void entry(Object name, @Nullable Object value) {
    generator.writeName(name.toString());
    value(value);
  }
}
