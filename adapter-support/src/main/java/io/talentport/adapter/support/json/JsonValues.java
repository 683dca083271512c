package io.talentport.adapter.support.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** All texts, numbers and booleans in JSON, at any depth. */
public final class JsonValues {

  private JsonValues() {}

  /** Every value of a document, as it is written; empty if it is not JSON. */
  public static Collection<String> of(byte @Nullable [] body) {
    if (body == null || body.length == 0) {
      return List.of();
    }
    List<String> values = new ArrayList<>();
    try (JsonParser parser = JsonStreams.parser(body, body.length)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          values.add(parser.getString());
        }
      }
      return values;
    } catch (JacksonException notJson) {
      return List.of();
    }
  }
}
