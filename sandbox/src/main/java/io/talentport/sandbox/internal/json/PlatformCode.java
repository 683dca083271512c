package io.talentport.sandbox.internal.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Finds a platform's code in a reply's body; in a success it does not read the rows. */
public final class PlatformCode {
  private static final String SUCCESS = "0";

  private PlatformCode() {}

  /** The value of the first of these properties that the body has; {@code null} if it has none. */
  public static @Nullable String in(byte[] body, List<String> names) {
    try (JsonParser json = Json.parser(body)) {
      return json.nextToken() == JsonToken.START_OBJECT ? among(json, names) : null;
    } catch (JacksonException notJson) {
      return null;
    }
  }

  private static @Nullable String among(JsonParser json, List<String> names) {
    String code = null;
    int best = names.size();
    while (best > 0 && !SUCCESS.equals(code) && json.nextToken() == JsonToken.PROPERTY_NAME) {
      int rank = names.indexOf(json.currentName());
      if (!json.nextToken().isScalarValue()) {
        json.skipChildren();
      } else if (rank >= 0 && rank < best) {
        best = rank;
        code = json.getString();
      }
    }
    return code;
  }
}
