package io.talentport.specs;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * An operation names itself, its page and its replies in the way that code generation counts on.
 */
final class OperationRule implements SpecRule {

  private static final Pattern SUCCESS = Pattern.compile("2\\d\\d");

  @Override
  public void check(SpecDocument document, Findings findings) {
    Set<String> ids = new HashSet<>();
    Set<String> tags = new HashSet<>();
    document.root().path("tags").forEach(tag -> tags.add(tag.path("name").asString("")));
    document
        .operations()
        .forEach(
            (place, operation) -> {
              findings.requireText(operation, "operationId", place);
              findings.requireText(operation, "summary", place);
              findings.requireText(operation, "description", place);
              String id = operation.path("operationId").asString("");
              findings.require(ids.add(id), place, "operationId is used twice: " + id);
              checkTag(operation, tags, place, findings);
              String page = operation.path("externalDocs").path("url").asString("");
              findings.require(page.startsWith("https://"), place, "externalDocs has no URL");
              checkBody(document, operation, place, findings);
              checkResponses(document, operation, place, findings);
            });
  }

  private static void checkTag(
      JsonNode operation, Set<String> declared, String place, Findings findings) {
    JsonNode tags = operation.path("tags");
    findings.require(tags.size() == 1, place, "needs exactly one tag");
    tags.forEach(
        tag ->
            findings.require(
                declared.contains(tag.asString()), place, "tag is not declared: " + tag));
  }

  private static void checkBody(
      SpecDocument document, JsonNode operation, String place, Findings findings) {
    JsonNode body = document.resolve(operation.path("requestBody"));
    for (JsonNode media : body.path("content")) {
      checkName(media, "Request", place + " requestBody", findings);
    }
  }

  private static void checkResponses(
      SpecDocument document, JsonNode operation, String place, Findings findings) {
    boolean success = false;
    boolean clientError = false;
    boolean serverError = false;
    Map<String, JsonNode> responses = SpecDocument.entries(operation.path("responses"));
    for (Map.Entry<String, JsonNode> entry : responses.entrySet()) {
      String status = entry.getKey();
      clientError |= status.startsWith("4");
      serverError |= status.startsWith("5");
      JsonNode content = document.resolve(entry.getValue()).path("content");
      findings.require(!content.isEmpty(), place + " " + status, "response has no content");
      if (SUCCESS.matcher(status).matches()) {
        success = true;
        for (JsonNode media : content) {
          checkName(media, "Response", place + " " + status, findings);
          checkParent(document, media.path("schema"), place + " " + status, findings);
        }
      }
    }
    findings.require(success, place, "has no 2xx response");
    findings.require(clientError, place, "has no 4xx response");
    findings.require(serverError, place, "has no 5xx response");
    findings.require(responses.containsKey("default"), place, "has no default response");
  }

  private static void checkName(JsonNode media, String suffix, String place, Findings findings) {
    String reference = media.path("schema").path("$ref").asString("");
    findings.require(
        reference.endsWith(suffix), place, "schema must be a reference named …" + suffix);
  }

  private static void checkParent(
      SpecDocument document, JsonNode schema, String place, Findings findings) {
    JsonNode first = document.resolve(document.resolve(schema).path("allOf").path(0));
    findings.require(
        first.path("x-parent").asBoolean(false),
        place,
        "schema must compose allOf with the x-parent envelope first");
  }
}
