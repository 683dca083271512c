package io.talentport.specs;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Vendor vocabularies stay open: known values with a name and a meaning, never an enum. A value
 * that names a constant of the core is one of a vocabulary of the core, and the only one with it.
 */
final class VocabularyRule implements SpecRule {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");

  @Override
  public void check(SpecDocument document, Findings findings) {
    document
        .schemas()
        .forEach(
            (schema, node) ->
                document
                    .ownProperties(node)
                    .forEach((name, property) -> check(property, schema + "." + name, findings)));
    document
        .operations()
        .forEach(
            (place, operation) -> {
              for (JsonNode parameter : operation.path("parameters")) {
                String name = place + " " + parameter.path("name").asString("");
                check(parameter, name, findings);
                findings.require(
                    !parameter.has("x-core"), name, "only properties have x-core, no parameters");
              }
            });
  }

  private static void check(JsonNode property, String place, Findings findings) {
    findings.require(!property.has("enum"), place, "use x-known-values instead of enum");
    Set<String> values = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> words = new HashSet<>();
    Set<String> constants = new HashSet<>();
    if (property.has("x-core")) {
      String type = property.path("x-core").asString("");
      findings.require(TYPE.matcher(type).matches(), place, "x-core is no name of a type: " + type);
      findings.require(property.has("x-known-values"), place, "x-core has no x-known-values");
    }
    for (JsonNode known : property.path("x-known-values")) {
      findings.requireOnly(known, Set.of("value", "name", "core", "meaning", "words"), place);
      findings.requireText(known, "meaning", place);
      String value = known.path("value").asString("");
      findings.require(known.path("value").isString(), place, "known value must be a text");
      findings.require(values.add(value), place, "known value is listed twice: " + value);
      String name = known.path("name").asString("");
      findings.require(NAME.matcher(name).matches(), place, "ill-formed name of a value: " + name);
      findings.require(names.add(name), place, "name of a value is used twice: " + name);
      findings.require(
          !known.has("core") || property.has("x-core"), place, "core without x-core: " + value);
      // Without a constant a value means the word of its own name.
      String constant = known.path("core").asString(name);
      findings.require(
          !known.has("core") || NAME.matcher(constant).matches(),
          place,
          "ill-formed name of a constant: " + constant);
      findings.require(
          constants.add(constant), place, "two values mean one value of the core: " + constant);
      findings.require(
          known.path("words").isEmpty() == property.at("/x-known-values/0/words").isEmpty(),
          place,
          "words of some values only: " + value);
      for (JsonNode word : known.path("words")) {
        findings.require(
            word.isString() && !word.asString().isBlank() && words.add(word.asString()),
            place,
            "word is blank or used twice: " + word);
      }
    }
    Map<String, JsonNode> entries = SpecDocument.entries(property);
    JsonNode example = entries.get("example");
    if (example != null && !values.isEmpty()) {
      findings.require(
          values.contains(example.asString()), place, "example is no known value: " + example);
    }
  }
}
