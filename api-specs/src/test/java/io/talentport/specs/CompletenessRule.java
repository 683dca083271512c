package io.talentport.specs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Each body has an example with every field set, and each property and parameter has one, too. */
final class CompletenessRule implements SpecRule {

  @Override
  public void check(SpecDocument document, Findings findings) {
    checkBodies(document, findings);
    checkSchemas(document, findings);
    checkLeaves(document, findings);
  }

  private static void checkBodies(SpecDocument document, Findings findings) {
    document
        .operations()
        .forEach(
            (place, operation) -> {
              if (operation.has("requestBody")) {
                requireComplete(
                    document, Example.ofBody(document, operation, place), place, findings);
              }
              SpecDocument.entries(operation.path("responses"))
                  .forEach(
                      (status, response) ->
                          requireComplete(
                              document,
                              Example.ofContent(document, response, place),
                              place + " " + status,
                              findings));
            });
  }

  private static void requireComplete(
      SpecDocument document, List<Example> examples, String place, Findings findings) {
    findings.require(
        examples.stream()
            .anyMatch(example -> isComplete(document, example.schema(), example.value())),
        place,
        "no example sets every field");
  }

  // The envelope is left out: a success and a refusal never fill it in one reply.
  private static boolean isComplete(SpecDocument document, JsonNode schema, JsonNode value) {
    JsonNode target = document.resolve(schema);
    if (target.path("x-parent").asBoolean(false)) {
      return value.isObject();
    }
    if (target.has("items")) {
      return StreamSupport.stream(value.spliterator(), false)
          .anyMatch(item -> isComplete(document, target.path("items"), item));
    }
    return document.ownProperties(target).entrySet().stream()
        .allMatch(
            property ->
                value.has(property.getKey())
                    && isComplete(document, property.getValue(), value.path(property.getKey())));
  }

  /** Each schema, envelopes included, has an instance somewhere that sets all its properties. */
  private static void checkSchemas(SpecDocument document, Findings findings) {
    Map<String, List<JsonNode>> instances = new HashMap<>();
    for (Example example : Example.all(document)) {
      collect(document, example.schema(), example.value(), instances);
    }
    document
        .schemas()
        .forEach(
            (name, schema) ->
                findings.require(
                    instances.getOrDefault(name, List.of()).stream()
                        .anyMatch(
                            instance ->
                                document.ownProperties(schema).keySet().stream()
                                    .allMatch(instance::has)),
                    name,
                    "no example sets all its properties"));
  }

  private static void collect(
      SpecDocument document,
      JsonNode schema,
      JsonNode value,
      Map<String, List<JsonNode>> instances) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) {
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      instances.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
    JsonNode target = document.resolve(schema);
    target.path("allOf").forEach(part -> collect(document, part, value, instances));
    value.forEach(item -> collectItem(document, target, item, instances));
    SpecDocument.entries(target.path("properties"))
        .forEach(
            (name, property) -> {
              if (value.has(name)) {
                collect(document, property, value.path(name), instances);
              }
            });
  }

  private static void collectItem(
      SpecDocument document, JsonNode array, JsonNode item, Map<String, List<JsonNode>> instances) {
    if (array.has("items")) {
      collect(document, array.path("items"), item, instances);
    }
  }

  private static void checkLeaves(SpecDocument document, Findings findings) {
    document
        .schemas()
        .forEach(
            (schema, node) ->
                document
                    .ownProperties(node)
                    .forEach(
                        (name, property) -> {
                          boolean leaf = !property.has("$ref") && !hasReferredItems(property);
                          String place = schema + "." + name;
                          findings.require(
                              !leaf || property.has("example"), place, "example is missing");
                          findings.require(
                              property.has("$ref") || property.has("description"),
                              place,
                              "description is missing");
                        }));
    document
        .operations()
        .forEach(
            (place, operation) -> {
              for (JsonNode parameter : operation.path("parameters")) {
                String name = place + " " + parameter.path("name").asString("");
                findings.require(parameter.has("example"), name, "example is missing");
                findings.requireText(parameter, "description", name);
              }
            });
  }

  private static boolean hasReferredItems(JsonNode property) {
    return property.path("items").has("$ref");
  }
}
