package io.talentport.adapter.support.json;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Reads {@code {}} as an empty list where a list belongs: gateways that know no difference between
 * the two write it so. An object that holds something is no list.
 */
class EmptyObjectAsList extends DeserializationProblemHandler {

  @Override
  public final @Nullable Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType wanted,
      JsonToken token,
      JsonParser parser,
      String problem) {
    if (token == JsonToken.START_OBJECT && wanted.isCollectionLikeType()) {
      if (parser.nextToken() == JsonToken.END_OBJECT) {
        return new ArrayList<>();
      }
      skipRest(parser);
    }
    return misshapen(context, wanted, token, parser);
  }

  /** From the first name of an object to its end. */
  private static void skipRest(JsonParser parser) {
    do {
      parser.nextToken();
      parser.skipChildren();
    } while (parser.nextToken() != JsonToken.END_OBJECT);
  }

  /**
   * What becomes of a value of another kind than documented. The parser stands on it, or on its
   * end.
   */
  @Nullable Object misshapen(
      DeserializationContext context, JavaType wanted, JsonToken token, JsonParser parser) {
    return NOT_HANDLED;
  }
}
