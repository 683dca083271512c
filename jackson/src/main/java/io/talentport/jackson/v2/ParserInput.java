package io.talentport.jackson.v2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import io.talentport.jackson.internal.JsonInput;
import io.talentport.jackson.internal.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A parser of Jackson 2. */
record ParserInput(JsonParser parser, DeserializationContext context, JavaType items)
    implements JsonInput {

  @Override
  public JsonToken token() {
    return token(parser.currentToken());
  }

  @Override
  public JsonToken next() throws IOException {
    return token(parser.nextToken());
  }

  private static JsonToken token(com.fasterxml.jackson.core.@Nullable JsonToken token) {
    if (token == null) {
      return JsonToken.END;
    }
    return switch (token) {
      case START_OBJECT -> JsonToken.OBJECT;
      case END_OBJECT -> JsonToken.OBJECT_END;
      case START_ARRAY -> JsonToken.ARRAY;
      case END_ARRAY -> JsonToken.ARRAY_END;
      case FIELD_NAME -> JsonToken.NAME;
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
  public String name() throws IOException {
    return parser.currentName();
  }

  @Override
  public String text() throws IOException {
    return parser.getText();
  }

  @Override
  public @Nullable Long number() throws IOException {
    NumberType type = parser.getNumberType();
    return type == NumberType.INT || type == NumberType.LONG ? parser.getLongValue() : null;
  }

  @Override
  public byte @Nullable [] bytes() throws IOException {
    try {
      return parser.getBinaryValue();
    } catch (StreamConstraintsException tooLarge) {
      throw tooLarge;
    } catch (StreamReadException notBase64) {
      return null;
    }
  }

  @Override
  public @Nullable Object item() throws IOException {
    return context.readValue(parser, items);
  }
}
