package io.talentport.jackson.v2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.talentport.jackson.internal.JsonOutput;
import java.io.IOException;

/** A generator of Jackson 2. */
record GeneratorOutput(JsonGenerator generator, SerializerProvider provider) implements JsonOutput {

  @Override
  public void startObject() throws IOException {
    generator.writeStartObject();
  }

  @Override
  public void endObject() throws IOException {
    generator.writeEndObject();
  }

  @Override
  public void startArray() throws IOException {
    generator.writeStartArray();
  }

  @Override
  public void endArray() throws IOException {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) throws IOException {
    generator.writeFieldName(name);
  }

  @Override
  public void text(String text) throws IOException {
    generator.writeString(text);
  }

  @Override
  public void number(long number) throws IOException {
    generator.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) throws IOException {
    generator.writeBoolean(truth);
  }

  @Override
  public void bytes(byte[] bytes) throws IOException {
    generator.writeBinary(bytes);
  }

  @Override
  public void item(Object item) throws IOException {
    provider.defaultSerializeValue(item, generator);
  }
}
