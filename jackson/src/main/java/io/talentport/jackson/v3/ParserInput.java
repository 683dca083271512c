package io.talentport.jackson.v3;

import io.talentport.jackson.internal.JsonInput;
import io.talentport.jackson.internal.JsonToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;

/** A parser of Jackson 3. */
record ParserInput(JsonParser parser, DeserializationContext context, JavaType items)
    implements JsonInput {

  @Override
  public JsonToken token() {
    return token(parser.currentToken());
  }

  @Override
  public JsonToken next() {
    return token(parser.nextToken());
  }

  private static JsonToken token(tools.jackson.core.@Nullable JsonToken token) {
    if (token == null) {
      return JsonToken.END;
    }
    return switch (token) {
      case START_OBJECT -> JsonToken.OBJECT;
      case END_OBJECT -> JsonToken.OBJECT_END;
      case START_ARRAY -> JsonToken.ARRAY;
      case END_ARRAY -> JsonToken.ARRAY_END;
      case PROPERTY_NAME -> JsonToken.NAME;
      case VALUE_STRING -> JsonToken.TEXT;
      case VALUE_NUMBER_INT -> JsonToken.WHOLE_NUMBER;
      case VALUE_NUMBER_FLOAT -> JsonToken.DECIMAL;
      case VALUE_TRUE -> JsonToken.TRUE;
      case VALUE_FALSE -> JsonToken.FALSE;
      case VALUE_NULL -> JsonToken.NULL;
      case VALUE_EMBEDDED_OBJECT -> JsonToken.BYTES;
      case NOT_AVAILABLE -> JsonToken.END;
    };
  }

  @Override
  public String name() {
    return parser.currentName();
  }

  @Override
  public String text() {
    return parser.getString();
  }

  @Override
  public @Nullable Long number() {
    NumberType type = parser.getNumberType();
    return type == NumberType.INT || type == NumberType.LONG ? parser.getLongValue() : null;
  }

  @Override
  public byte @Nullable [] bytes() {
    try {
      return parser.getBinaryValue();
    } catch (StreamConstraintsException tooLarge) {
      throw tooLarge;
    } catch (StreamReadException notBase64) {
      return null;
    }
  }

  @Override
  public @Nullable Object item() {
    return context.readValue(parser, items);
  }
}
