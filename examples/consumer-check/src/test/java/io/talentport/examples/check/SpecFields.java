package io.talentport.examples.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The fields of an operation's request and of its success, by their paths. */
final class SpecFields {

  private final JsonNode root;
  private final Map<String, JsonNode> fields = new LinkedHashMap<>();

  private SpecFields(JsonNode root) {
    this.root = root;
  }

  /** Each property by its path from the root of the request or of the reply, with dots. */
  static Map<String, JsonNode> of(Specs document, JsonNode operation) {
    SpecFields found = new SpecFields(document.root());
    found.addContent(operation.path("requestBody"));
    operation
        .path("responses")
        .forEachEntry(
            (status, response) -> {
              if (status.startsWith("2")) {
                found.addContent(response);
              }
            });
    return found.fields;
  }

  private void addContent(JsonNode body) {
    body.path("content").forEach(media -> add(media.path("schema"), "", Set.of()));
  }

  /** Does not go into a schema that it is in already. */
  private void add(JsonNode schema, String path, Set<String> above) {
    String reference = schema.path("$ref").asString("");
    if (schema.isMissingNode() || above.contains(reference)) {
      return;
    }
    Set<String> within = new TreeSet<>(above);
    if (!reference.isEmpty()) {
      within.add(reference);
      add(root.at(reference.substring(1)), path, within);
    }
    schema.path("allOf").forEach(part -> add(part, path, within));
    add(schema.path("items"), path, within);
    schema
        .path("properties")
        .forEachEntry(
            (name, property) -> {
              String place = path.isEmpty() ? name : path + "." + name;
              fields.put(place, property);
              add(property, place, within);
            });
  }
}
