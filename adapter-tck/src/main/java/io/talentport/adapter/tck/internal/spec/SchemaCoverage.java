package io.talentport.adapter.tck.internal.spec;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds the documented fields that a value does not have. */
public final class SchemaCoverage {

  private final Spec spec;
  private final List<String> missing = new ArrayList<>();

  private SchemaCoverage(Spec spec) {
    this.spec = spec;
  }

  /**
   * The paths of the schema's fields that the value does not have, also within lists; without
   * fields that are marked as not read or as opt-in.
   */
  public static List<String> missing(Spec spec, JsonNode schema, JsonNode value) {
    SchemaCoverage coverage = new SchemaCoverage(spec);
    coverage.compare(schema, value, "");
    return coverage.missing;
  }

  private void compare(JsonNode schema, JsonNode value, String place) {
    JsonNode items = spec.resolve(schema).path("items");
    if (!items.isMissingNode() && value.isArray()) {
      if (value.isEmpty()) {
        missing.add(place + "[]");
      }
      value.forEach(row -> compare(items, row, place + "[]"));
    }
    spec.properties(schema)
        .forEach(
            (name, property) -> {
              if (property.has("x-not-read") || property.has("x-opt-in")) {
                return;
              }
              if (value.has(name)) {
                compare(property, value.path(name), place + "." + name);
              } else {
                missing.add(place + "." + name);
              }
            });
  }
}
