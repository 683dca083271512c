package io.talentport.sandbox.internal.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a JSON object; null values are left out. */
public final class JsonObject {
  private final Map<String, Object> members = new LinkedHashMap<>();

  private JsonObject() {}

  /** An object that begins with this member. */
  public static JsonObject of(String name, @Nullable Object value) {
    return new JsonObject().with(name, value);
  }

  /** Adds a member. */
  public JsonObject with(String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
    return this;
  }

  /** The object, which may be added to. */
  public Map<String, Object> build() {
    return members;
  }
}
