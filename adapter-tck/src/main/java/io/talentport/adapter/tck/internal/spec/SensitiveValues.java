package io.talentport.adapter.tck.internal.spec;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The personal and secret texts of a request or a reply, by the marks in the specification. */
public final class SensitiveValues {

  /** A shorter text, such as a month, occurs in many places by chance. */
  private static final int SHORTEST = 6;

  private final Spec spec;
  private final Set<String> values = new TreeSet<>();

  private SensitiveValues(Spec spec) {
    this.spec = spec;
  }

  /** The marked texts of a value. */
  public static Set<String> of(Spec spec, JsonNode schema, JsonNode value) {
    SensitiveValues found = new SensitiveValues(spec);
    found.collect(schema, value, false);
    return found.values;
  }

  private void collect(JsonNode schema, JsonNode value, boolean marked) {
    JsonNode target = spec.resolve(schema);
    boolean sensitive =
        marked || schema.has("x-personal-data") || schema.path("x-secret").asBoolean(false);
    if (sensitive && value.isString() && value.asString().length() >= SHORTEST) {
      values.add(value.asString());
    }
    if (value.isArray()) {
      value.forEach(item -> collect(target.path("items"), item, sensitive));
    }
    spec.properties(schema)
        .forEach(
            (name, property) -> {
              if (value.has(name)) {
                collect(property, value.path(name), sensitive);
              }
            });
  }
}
