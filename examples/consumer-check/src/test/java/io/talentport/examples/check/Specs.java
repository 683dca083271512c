package io.talentport.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A vendor's document.
 *
 * @param name its file without the suffix
 * @param platform the platform that it is of
 * @param root its content
 */
record Specs(String name, String platform, JsonNode root) {

  static final List<Specs> ALL =
      List.of(
          read("dingtalk-ats", "dingtalk"),
          read("dingtalk-ats-api", "dingtalk"),
          read("feishu-hire", "feishu"));

  private static Specs read(String name, String platform) {
    String resource = "/io/talentport/specs/" + name + "/operations.json";
    try (InputStream in = Specs.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new AssertionError("No document at " + resource);
      }
      return new Specs(name, platform, JsonMapper.shared().readTree(in));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
