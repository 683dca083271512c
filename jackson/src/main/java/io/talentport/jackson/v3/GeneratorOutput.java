package io.talentport.jackson.v3;

import io.talentport.jackson.internal.JsonOutput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;

/** A generator of Jackson 3. */
record GeneratorOutput(JsonGenerator generator, SerializationContext context)
    implements JsonOutput {

  @Override
  public void startObject() {
    generator.writeStartObject();
  }

  @Override
  public void endObject() {
    generator.writeEndObject();
  }

  @Override
  public void startArray() {
    generator.writeStartArray();
  }

  @Override
  public void endArray() {
    generator.writeEndArray();
  }

  @Override
  public void name(String name) {
    generator.writeName(name);
  }

  @Override
  public void text(String text) {
    generator.writeString(text);
  }

  @Override
  public void number(long number) {
    generator.writeNumber(number);
  }

  @Override
  public void truth(boolean truth) {
    generator.writeBoolean(truth);
  }

  @Override
  public void bytes(byte[] bytes) {
    generator.writeBinary(bytes);
  }

  @Override
  public void item(Object item) {
    context.writeValue(generator, item);
  }
}
