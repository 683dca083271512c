package io.talentport.adapter.tck.internal.spec;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the vocabularies of a document in a request or a reply. */
public final class VocabularyPlaces {

  private final Spec spec;
  private final Map<String, String> pointers = new LinkedHashMap<>();
  private final Set<String> within = new LinkedHashSet<>();

  private VocabularyPlaces(Spec spec) {
    this.spec = spec;
  }

  /**
   * A JSON pointer for each property with a vocabulary, by its name {@code Schema.property}; within
   * a list to the first element. Without properties that are not read.
   *
   * @param spec the document that has the schema
   * @param schema the schema of a whole body
   */
  public static Map<String, String> in(Spec spec, JsonNode schema) {
    VocabularyPlaces places = new VocabularyPlaces(spec);
    places.collect(schema, "", "");
    return places.pointers;
  }

  private void collect(JsonNode schema, String owner, String pointer) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty() && !within.add(reference)) {
      return;
    }
    String name = reference.isEmpty() ? owner : reference.substring(reference.lastIndexOf('/') + 1);
    JsonNode target = spec.resolve(schema);
    target.path("allOf").forEach(part -> collect(part, name, pointer));
    if (target.has("items")) {
      collect(target.path("items"), name, pointer + "/0");
    }
    Spec.entries(target.path("properties"))
        .forEach(
            (property, content) -> {
              if (isVocabulary(content)) {
                pointers.putIfAbsent(name + "." + property, pointer + "/" + property);
              }
              collect(content, name, pointer + "/" + property);
            });
    within.remove(reference);
  }

  /** Whether a property has a vocabulary that the adapter reads or sends. */
  static boolean isVocabulary(JsonNode property) {
    return property.has("x-known-values") && !property.has("x-not-read");
  }
}
