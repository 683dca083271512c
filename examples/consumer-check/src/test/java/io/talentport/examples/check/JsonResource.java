package io.talentport.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON of the class path. */
final class JsonResource {

  private JsonResource() {}

  /**
   * The content.
   *
   * @param name relative to this package, or absolute with a slash in front
   */
  static JsonNode read(String name) {
    try (InputStream in = JsonResource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("No resource " + name);
      }
      return JsonMapper.shared().readTree(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
