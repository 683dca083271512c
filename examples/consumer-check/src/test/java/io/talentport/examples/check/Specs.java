package io.talentport.examples.check;

import java.util.List;
import tools.jackson.databind.JsonNode;

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
    return new Specs(
        name, platform, JsonResource.read("/io/talentport/specs/" + name + "/operations.json"));
  }
}
