package io.talentport.specs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is wrong with a document: each line names the place and the rule. */
final class Findings {

  private final List<String> lines = new ArrayList<>();

  void add(String place, String rule) {
    lines.add(place + ": " + rule);
  }

  void require(boolean fulfilled, String place, String rule) {
    if (!fulfilled) {
      add(place, rule);
    }
  }

  void requireText(JsonNode owner, String key, String place) {
    JsonNode value = owner.path(key);
    require(value.isString() && !value.asString().isBlank(), place, key + " is missing");
  }

  void requireOnly(JsonNode owner, Set<String> keys, String place) {
    for (String key : owner.propertyNames()) {
      require(keys.contains(key), place, "unknown key " + key);
    }
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
