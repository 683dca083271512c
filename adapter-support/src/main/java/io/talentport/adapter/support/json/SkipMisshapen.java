package io.talentport.adapter.support.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.ValueInstantiator;

/** Leaves a value out that is of another kind than documented, instead of giving the whole up. */
class SkipMisshapen extends EmptyObjectAsList {

  @Override
  @Nullable Object misshapen(
      DeserializationContext context, JavaType wanted, JsonToken token, JsonParser parser) {
    return leaveOut(parser);
  }

  @Override
  public @Nullable Object handleWeirdStringValue(
      DeserializationContext context, Class<?> wanted, String value, String problem) {
    return leaveOut(context.getParser());
  }

  @Override
  public @Nullable Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> wanted, Number value, String problem) {
    return leaveOut(context.getParser());
  }

  @Override
  public @Nullable Object handleMissingInstantiator(
      DeserializationContext context,
      Class<?> wanted,
      ValueInstantiator instantiator,
      JsonParser parser,
      String problem) {
    return leaveOut(parser);
  }

  /** Passes over the value that the parser stands on. */
  @Nullable Object leaveOut(JsonParser parser) {
    parser.skipChildren();
    return null;
  }
}
