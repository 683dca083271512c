package io.talentport.specs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A value in a document that claims to fit a schema. */
record Example(String place, JsonNode schema, JsonNode value) {

  /** Every example and every default of a document. */
  static List<Example> all(SpecDocument document) {
    List<Example> examples = new ArrayList<>();
    document
        .operations()
        .forEach(
            (place, operation) -> {
              for (JsonNode parameter : operation.path("parameters")) {
                JsonNode target = document.resolve(parameter);
                String name = place + " " + target.path("name").asString();
                addOwn(target.path("schema"), target, name, examples);
                addOwn(target.path("schema"), target.path("schema"), name, examples);
              }
              examples.addAll(ofBody(document, operation, place));
              SpecDocument.entries(operation.path("responses"))
                  .forEach(
                      (status, response) ->
                          examples.addAll(ofContent(document, response, place + " " + status)));
            });
    SpecDocument.entries(document.root().path("components").path("headers"))
        .forEach((name, header) -> addOwn(header.path("schema"), header, name, examples));
    document
        .schemas()
        .forEach(
            (schema, node) ->
                document
                    .ownProperties(node)
                    .forEach(
                        (name, property) ->
                            addOwn(property, property, schema + "." + name, examples)));
    return examples;
  }

  static List<Example> ofBody(SpecDocument document, JsonNode operation, String place) {
    return ofContent(document, operation.path("requestBody"), place + " requestBody");
  }

  /** The examples of everything that has {@code content}. */
  static List<Example> ofContent(SpecDocument document, JsonNode owner, String place) {
    List<Example> examples = new ArrayList<>();
    for (JsonNode media : document.resolve(owner).path("content")) {
      JsonNode schema = media.path("schema");
      addOwn(schema, media, place, examples);
      for (Map.Entry<String, JsonNode> named :
          SpecDocument.entries(media.path("examples")).entrySet()) {
        JsonNode value = document.resolve(named.getValue()).path("value");
        examples.add(new Example(place + " " + named.getKey(), schema, value));
      }
    }
    return examples;
  }

  private static void addOwn(
      JsonNode schema, JsonNode owner, String place, List<Example> examples) {
    for (String key : List.of("example", "default")) {
      if (owner.has(key)) {
        examples.add(new Example(place + " " + key, schema, owner.path(key)));
      }
    }
  }
}
