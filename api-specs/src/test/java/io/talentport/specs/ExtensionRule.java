package io.talentport.specs;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The extensions that become annotations are there and well formed. */
final class ExtensionRule implements SpecRule {

  private static final Set<String> KNOWN =
      Set.of(
          "x-quota",
          "x-retry-safe",
          "x-app-types",
          "x-permissions",
          "x-ports",
          "x-error-codes",
          "x-personal-data",
          "x-secret",
          "x-doc-note",
          "x-known-values",
          "x-core",
          "x-paging",
          "x-record",
          "x-not-read",
          "x-opt-in",
          "x-parent");

  @Override
  public void check(SpecDocument document, Findings findings) {
    document
        .operations()
        .forEach(
            (place, operation) -> {
              findings.require(
                  operation.path("x-retry-safe").isBoolean(), place, "x-retry-safe is missing");
              // A token call has no security and no printed quota; every other call has both.
              boolean tokenCall =
                  operation.path("security").isArray() && operation.path("security").isEmpty();
              findings.require(
                  tokenCall || !operation.path("x-quota").isEmpty(), place, "x-quota is missing");
              operation.path("x-quota").forEach(quota -> checkQuota(quota, place, findings));
            });
    walk(document.root(), "", findings);
  }

  private static void checkQuota(JsonNode quota, String place, Findings findings) {
    findings.requireOnly(quota, Set.of("permits", "period"), place + " x-quota");
    findings.require(quota.path("permits").asInt(0) > 0, place, "x-quota permits must be positive");
    try {
      Duration period = Duration.parse(quota.path("period").asString(""));
      findings.require(
          !period.isZero() && !period.isNegative(), place, "x-quota period must be positive");
    } catch (DateTimeParseException e) {
      findings.add(place, "x-quota period is no ISO-8601 duration: " + quota.path("period"));
    }
  }

  private static void walk(JsonNode node, String place, Findings findings) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(node.path(i), place + "/" + i, findings);
      }
    }
    if (!node.isObject() || place.endsWith("/value")) {
      return;
    }
    SpecDocument.entries(node)
        .forEach(
            (key, value) -> {
              if (key.startsWith("x-") && !place.endsWith("/headers")) {
                findings.require(KNOWN.contains(key), place, "unknown extension " + key);
                checkForm(key, value, place, findings);
              }
              walk(value, place + "/" + key, findings);
            });
  }

  /** An operation as a whole is not for some values of its parameters. */
  private static boolean isCondition(String place, JsonNode when) {
    return place.contains("/properties/")
        && when.isObject()
        && when.size() == 1
        && when.iterator().next().isString();
  }

  private static void checkForm(String key, JsonNode value, String place, Findings findings) {
    switch (key) {
      case "x-doc-note", "x-personal-data", "x-not-read" ->
          findings.require(
              value.isString() && !value.asString().isBlank(), place, key + " must be a text");
      case "x-record" ->
          findings.require(
              value.asString("").matches("[a-z_]+(\\.[a-z_]+)*"),
              place,
              "x-record must be a path such as data.application");
      case "x-secret", "x-parent" ->
          findings.require(
              value.isBoolean() && value.asBoolean(), place, key + " is true or left out");
      case "x-opt-in" -> {
        findings.requireOnly(value, Set.of("part", "why"), place);
        findings.requireText(value, "why", place);
        findings.require(
            value.path("part").asString("").matches("[A-Z]+(_[A-Z]+)*"),
            place,
            "part of x-opt-in must be words in capitals");
      }
      case "x-app-types" ->
          findings.require(
              value.isArray()
                  && !value.isEmpty()
                  && value
                      .valueStream()
                      .allMatch(type -> type.asString("").matches("[a-z]+(-[a-z]+)*")),
              place,
              "x-app-types must list words in lower case");
      case "x-ports" ->
          findings.require(
              value.isArray()
                  && !value.isEmpty()
                  && value
                      .valueStream()
                      .allMatch(port -> port.asString("").matches("([A-Z][a-z]+)+")),
              place,
              "x-ports must list names of ports");
      case "x-permissions" -> {
        findings.require(!value.isEmpty(), place, "x-permissions names no scope");
        for (JsonNode permission : value) {
          findings.requireOnly(permission, Set.of("scope", "title", "when"), place);
          findings.requireText(permission, "scope", place);
          findings.requireText(permission, "title", place);
          findings.require(
              !permission.has("when") || isCondition(place, permission.path("when")),
              place,
              "when of x-permissions must give the value of a parameter, on a property");
        }
      }
      default -> {}
    }
  }
}
