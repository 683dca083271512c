package io.talentport.adapter.support.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Looks at the fields that no page prints, outside of all lists, for refusals. It costs nothing
 * where a reply is as documented. The attribute of the class's name collects what it finds.
 */
public final class NestedRefusalHandler extends DeserializationProblemHandler {

  /** The attribute that collects what is found. */
  public static final Class<NestedRefusals> FOUND = NestedRefusals.class;

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      ValueDeserializer<?> deserializer,
      Object beanOrClass,
      String name) {
    boolean isObject = parser.hasToken(JsonToken.START_OBJECT);
    if (!(isObject || NestedRefusals.concerns(name))
        || !(context.getAttribute(FOUND) instanceof NestedRefusals refusals)
        || isInList(parser.streamReadContext())) {
      return false;
    }
    take(parser, name, refusals);
    return true;
  }

  /** Consumes the value that the parser stands on. */
  private static void take(JsonParser parser, String name, NestedRefusals refusals) {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String inner = parser.currentName();
        parser.nextToken();
        take(parser, inner, refusals);
      }
    } else if (parser.currentToken().isScalarValue()
        && !parser.hasToken(JsonToken.VALUE_NULL)
        && NestedRefusals.concerns(name)) {
      refusals.take(place(parser.streamReadContext()), name, parser.getString());
    } else {
      parser.skipChildren();
    }
  }

  private static boolean isInList(TokenStreamContext context) {
    for (TokenStreamContext at = context; at != null; at = at.getParent()) {
      if (at.inArray()) {
        return true;
      }
    }
    return false;
  }

  /** The object that the parser is in. */
  private static String place(TokenStreamContext context) {
    TokenStreamContext parent = context.getParent();
    return parent == null || parent.inRoot() ? "" : place(parent) + "/" + parent.currentName();
  }
}
