package io.talentport.adapter.tck.internal.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A platform's OpenAPI document as a tree. Immutable by convention. */
public final class Spec {

  private static final String PACKAGE = "/io/talentport/specs/";
  private static final ObjectMapper YAML = new YAMLMapper();
  private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

  private final String name;
  private final JsonNode root;
  private final List<SpecCall> calls;

  private final List<Spec> documents = new ArrayList<>();

  private Spec(String name, JsonNode root, List<Spec> others) {
    this.name = name;
    this.root = root;
    this.documents.add(this);
    this.documents.addAll(others);
    List<SpecCall> found = new ArrayList<>();
    entries(root.path("paths"))
        .forEach(
            (path, item) ->
                METHODS.stream()
                    .filter(item::has)
                    .forEach(
                        method -> found.add(new SpecCall(this, method, path, item.path(method)))));
    others.forEach(other -> found.addAll(other.calls));
    this.calls = List.copyOf(found);
  }

  /**
   * Reads a document of talentport-api-specs, with the others of a platform that has several: one
   * for each of its hosts.
   */
  public static Spec read(String name, String... others) {
    return read(name, Arrays.stream(others).map(Spec::read).toList());
  }

  private static Spec read(String name, List<Spec> others) {
    try (InputStream in = Spec.class.getResourceAsStream(PACKAGE + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "talentport-api-specs is not on the class path, or has no " + name);
      }
      return new Spec(name, YAML.readTree(in), others);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  JsonNode root() {
    return root;
  }

  /** Every operation, those that give tokens included. */
  public List<SpecCall> calls() {
    return calls;
  }

  /** The operations that need a token: those that ports are made of. */
  public List<SpecCall> callsOfPorts() {
    return calls.stream().filter(SpecCall::needsToken).toList();
  }

  /** The operations that give tokens. */
  public List<SpecCall> callsForTokens() {
    return calls.stream().filter(call -> !call.needsToken()).toList();
  }

  /** The operation with this id. */
  public SpecCall call(String id) {
    return calls.stream()
        .filter(call -> call.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(name + " has no operation " + id));
  }

  /** The documents of the platform, this one first. */
  public List<Spec> documents() {
    return List.copyOf(documents);
  }

  /** A schema by its name, of the first document that has it. */
  public JsonNode schema(String schema) {
    return documents.stream()
        .map(document -> document.root.path("components").path("schemas").path(schema))
        .filter(found -> !found.isMissingNode())
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(name + " has no schema " + schema));
  }

  /** The components, for a validator that follows references. */
  public JsonNode components() {
    return root.path("components");
  }

  /** The node itself, or what its reference leads to. */
  public JsonNode resolve(JsonNode node) {
    JsonNode target = node;
    while (target.has("$ref")) {
      target = root.at(target.path("$ref").asString().substring(1));
    }
    return target;
  }

  /** The properties of a schema, those of the schemas that it is composed of included. */
  public Map<String, JsonNode> properties(JsonNode schema) {
    JsonNode target = resolve(schema);
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    target.path("allOf").forEach(part -> properties.putAll(properties(part)));
    properties.putAll(entries(target.path("properties")));
    return properties;
  }

  /** The members of an object by name. */
  public static Map<String, JsonNode> entries(@Nullable JsonNode object) {
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    if (object != null) {
      object.forEachEntry(entries::put);
    }
    return entries;
  }

  @Override
  public String toString() {
    return name;
  }
}
