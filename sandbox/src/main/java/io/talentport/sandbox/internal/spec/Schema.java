package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.internal.json.JsonValues;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema with resolved references and merged parts; schemas of its properties are read on demand.
 */
final class Schema {
  private static final String REFERENCE = "#/components/schemas/";

  private final Map<String, Object> schemas;
  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final Map<String, Object> properties = new LinkedHashMap<>();
  private final Set<String> required = new LinkedHashSet<>();
  private final Set<String> references = new LinkedHashSet<>();

  /**
   * Reads a schema.
   *
   * @param schemas the named schemas of the document
   */
  Schema(Map<String, Object> schema, Map<String, Object> schemas) {
    this.schemas = schemas;
    join(schema);
  }

  private void join(Map<String, Object> part) {
    String reference = JsonValues.textOrEmpty(part, "$ref");
    if (reference.startsWith(REFERENCE)) {
      references.add(reference);
      join(JsonValues.object(schemas, reference.substring(REFERENCE.length())));
    }
    JsonValues.objects(part, "allOf").forEach(this::join);
    facts.putAll(part);
    properties.putAll(JsonValues.object(part, "properties"));
    required.addAll(JsonValues.texts(part, "required"));
  }

  String type() {
    return JsonValues.textOrEmpty(facts, "type");
  }

  boolean isObject() {
    return type().equals("object") || !properties.isEmpty();
  }

  Set<String> properties() {
    return properties.keySet();
  }

  Schema property(String name) {
    return new Schema(JsonValues.object(properties, name), schemas);
  }

  boolean requires(String name) {
    return required.contains(name);
  }

  Schema items() {
    return new Schema(JsonValues.object(facts, "items"), schemas);
  }

  /** A limit such as {@code maxLength}. */
  @Nullable Long limit(String name) {
    return JsonValues.number(facts, name);
  }

  @Nullable Object defaultValue() {
    return facts.get("default");
  }

  boolean isFile() {
    return JsonValues.textOrEmpty(facts, "format").equals("binary");
  }

  boolean isSecret() {
    return Boolean.TRUE.equals(facts.get("x-secret"));
  }

  /** The named schemas that it refers to. */
  Set<String> references() {
    return references;
  }

  /**
   * The permissions of a field with this schema, of which one is needed; empty if it needs none.
   */
  List<GuardedField.FieldPermission> permissions() {
    return JsonValues.objects(facts, "x-permissions").stream()
        .map(GuardedField.FieldPermission::read)
        .toList();
  }

  @Nullable String pattern() {
    return JsonValues.text(facts, "pattern");
  }

  /** The documented values, as texts; empty if any value is accepted. */
  List<String> knownValues() {
    return JsonValues.objects(facts, "x-known-values").stream()
        .map(entry -> String.valueOf(entry.get("value")))
        .toList();
  }
}
