package io.talentport.adapter.tck.internal.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A platform's OpenAPI document as a tree. Immutable by convention. */
public final class Spec {

  private static final ObjectMapper YAML = new YAMLMapper();

  /** Cached, because reading a document takes longer than most tests. */
  private static final Map<List<String>, Spec> READ = new ConcurrentHashMap<>();

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
   * A platform's documents: one for each of its hosts.
   *
   * @param resources their absolute names on the class path
   */
  public static Spec of(List<String> resources) {
    return READ.computeIfAbsent(List.copyOf(resources), Spec::read);
  }

  private static Spec read(List<String> resources) {
    if (resources.isEmpty()) {
      throw new IllegalStateException("no document is given");
    }
    List<Spec> others =
        resources.stream().skip(1).map(resource -> read(resource, List.of())).toList();
    return read(resources.get(0), others);
  }

  private static Spec read(String resource, List<Spec> others) {
    try (InputStream in = Spec.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the document " + resource + " is not on the class path");
      }
      return new Spec(resource, YAML.readTree(in), others);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  JsonNode root() {
    return root;
  }

  /** Every operation, including those that issue tokens. */
  public List<SpecCall> calls() {
    return calls;
  }

  /** The operations that need a token, which ports call. */
  public List<SpecCall> callsOfPorts() {
    return calls.stream().filter(SpecCall::needsToken).toList();
  }

  /** The operations that issue tokens. */
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

  /** Every vocabulary by its name, {@code Schema.property}, except those that are not read. */
  public Set<String> vocabularies() {
    Set<String> places = new TreeSet<>();
    for (Spec document : documents) {
      entries(document.components().path("schemas"))
          .forEach(
              (schema, node) ->
                  entries(node.path("properties"))
                      .forEach(
                          (name, property) -> {
                            if (VocabularyPlaces.isVocabulary(property)) {
                              places.add(schema + "." + name);
                            }
                          }));
    }
    return places;
  }

  /** The components, for a validator that follows references. */
  public JsonNode components() {
    return root.path("components");
  }

  /** The node, or the target of its reference. */
  public JsonNode resolve(JsonNode node) {
    JsonNode target = node;
    while (target.has("$ref")) {
      target = root.at(target.path("$ref").asString().substring(1));
    }
    return target;
  }

  /** The properties of a schema, including those of the schemas that it is composed of. */
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
