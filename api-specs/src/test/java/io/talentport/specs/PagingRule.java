package io.talentport.specs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** An operation whose reply says whether there is more says how its pages are read. */
final class PagingRule implements SpecRule {

  private static final Pattern SAYS_MORE = Pattern.compile("has_?[mM]ore");
  private static final JsonNode NOWHERE = MissingNode.getInstance();
  private static final String REFERENCE = "#/components/schemas/";

  @Override
  public void check(SpecDocument document, Findings findings) {
    document
        .operations()
        .forEach(
            (place, operation) -> {
              JsonNode reply = reply(document, operation);
              if (operation.has("x-paging")) {
                check(document, operation, reply, place + " x-paging", findings);
              } else {
                findings.require(!saysMore(document, reply), place, "x-paging is missing");
              }
            });
  }

  private static void check(
      SpecDocument document, JsonNode operation, JsonNode reply, String place, Findings findings) {
    JsonNode paging = operation.path("x-paging");
    JsonNode items = at(document, reply, paging.path("items").asString(""));
    requireType("array", items, place + " items", findings);
    List<String> keys =
        Stream.concat(
                Stream.of("items", "hasMore", "next", "token", "size"),
                hasPlainIds(items) ? Stream.of() : Stream.of("row", "id"))
            .toList();
    findings.requireOnly(paging, Set.copyOf(keys), place);
    keys.stream()
        .filter(key -> !key.equals("id") || paging.has(key))
        .forEach(key -> findings.requireText(paging, key, place));
    if (!hasPlainIds(items)) {
      checkRow(document, paging, items, place, findings);
    }
    requireType(
        "boolean",
        at(document, reply, paging.path("hasMore").asString("")),
        place + " hasMore",
        findings);
    requireType(
        "string", at(document, reply, paging.path("next").asString("")), place + " next", findings);
    requireType(
        "string",
        argument(document, operation, paging.path("token").asString("")),
        place + " token",
        findings);
    JsonNode size = argument(document, operation, paging.path("size").asString(""));
    requireType("integer", size, place + " size", findings);
    findings.require(size.has("maximum"), place, "size has no maximum");
  }

  /** A list of texts holds the ids alone; each record comes by another call. */
  private static boolean hasPlainIds(JsonNode items) {
    return items.path("items").path("type").asString("").equals("string");
  }

  private static void checkRow(
      SpecDocument document, JsonNode paging, JsonNode items, String place, Findings findings) {
    String row = paging.path("row").asString("");
    findings.require(
        items.path("items").path("$ref").asString("").equals(REFERENCE + row),
        place,
        "row is not the schema of the items: " + row);
    JsonNode record = document.root().at("/components/schemas/" + row);
    if (paging.has("id")) {
      requireType(
          "string",
          document.properties(record).getOrDefault(paging.path("id").asString(""), NOWHERE),
          place + " id",
          findings);
    }
  }

  private static void requireType(String type, JsonNode schema, String place, Findings findings) {
    findings.require(type.equals(schema.path("type").asString("")), place, "leads to no " + type);
  }

  private static JsonNode reply(SpecDocument document, JsonNode operation) {
    JsonNode response = document.resolve(operation.path("responses").path("200"));
    return response.path("content").path("application/json").path("schema");
  }

  /** What a path such as {@code data.items} leads to. */
  private static JsonNode at(SpecDocument document, JsonNode schema, String path) {
    JsonNode place = schema;
    for (String step : path.split("\\.")) {
      Map<String, JsonNode> properties = document.properties(place);
      place = document.resolve(properties.getOrDefault(step, NOWHERE));
    }
    return place;
  }

  /** The schema of a parameter, or of a property of the body. */
  private static JsonNode argument(SpecDocument document, JsonNode operation, String name) {
    for (JsonNode parameter : operation.path("parameters")) {
      if (parameter.path("name").asString("").equals(name)) {
        return parameter.path("schema");
      }
    }
    for (JsonNode media : operation.path("requestBody").path("content")) {
      return document.properties(media.path("schema")).getOrDefault(name, NOWHERE);
    }
    return NOWHERE;
  }

  private static boolean saysMore(SpecDocument document, JsonNode schema) {
    return document.properties(schema).entrySet().stream()
        .anyMatch(
            property ->
                SAYS_MORE.matcher(property.getKey()).matches()
                    || saysMore(document, property.getValue()));
  }
}
