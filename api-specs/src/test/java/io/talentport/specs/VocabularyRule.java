package io.talentport.specs;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Vendor vocabularies stay open: known values with a name and a meaning, never an enum. */
final class VocabularyRule implements SpecRule {

  private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  @Override
  public void check(SpecDocument document, Findings findings) {
    document
        .schemas()
        .forEach(
            (schema, node) ->
                document
                    .ownProperties(node)
                    .forEach((name, property) -> check(property, schema + "." + name, findings)));
  }

  private static void check(JsonNode property, String place, Findings findings) {
    findings.require(!property.has("enum"), place, "use x-known-values instead of enum");
    Set<String> values = new HashSet<>();
    Set<String> names = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (JsonNode known : property.path("x-known-values")) {
      findings.requireOnly(known, Set.of("value", "name", "meaning", "words"), place);
      findings.requireText(known, "meaning", place);
      String value = known.path("value").asString("");
      findings.require(known.path("value").isString(), place, "known value must be a text");
      findings.require(values.add(value), place, "known value is listed twice: " + value);
      String name = known.path("name").asString("");
      findings.require(NAME.matcher(name).matches(), place, "ill-formed name of a value: " + name);
      findings.require(names.add(name), place, "name of a value is used twice: " + name);
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
