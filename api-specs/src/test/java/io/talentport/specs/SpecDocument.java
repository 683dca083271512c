package io.talentport.specs;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** An OpenAPI document as a tree, with what the rules ask of it. */
record SpecDocument(String name, JsonNode root) {

  private static final String PACKAGE = "/io/talentport/specs/";
  private static final ObjectMapper YAML = new YAMLMapper();
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /**
   * Every document that this module packages, so that a new one is checked without being listed.
   */
  static List<SpecDocument> packaged() throws IOException, URISyntaxException {
    URL anchor = SpecDocument.class.getResource(PACKAGE + "dingtalk-ats.yaml");
    if (anchor == null) {
      throw new IllegalStateException("no document is packaged under " + PACKAGE);
    }
    List<SpecDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(anchor.toURI()).resolveSibling("."))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        documents.add(of(file));
      }
    }
    return documents;
  }

  static SpecDocument packaged(String name) throws IOException {
    return read(PACKAGE + name);
  }

  static SpecDocument of(Path file) {
    return new SpecDocument(file.getFileName().toString(), YAML.readTree(file));
  }

  static SpecDocument read(String resource) throws IOException {
    try (InputStream in = SpecDocument.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + resource);
      }
      return new SpecDocument(resource.substring(resource.lastIndexOf('/') + 1), YAML.readTree(in));
    }
  }

  /** The operations by their place, such as {@code /gettoken get}. */
  Map<String, JsonNode> operations() {
    Map<String, JsonNode> operations = new LinkedHashMap<>();
    root.path("paths")
        .forEachEntry(
            (path, item) ->
                METHODS.stream()
                    .filter(item::has)
                    .forEach(method -> operations.put(path + " " + method, item.path(method))));
    return operations;
  }

  /**
   * Everything whose description repeats what its extensions say, by its place as a JSON pointer.
   * The document's own codes are described where the document is.
   */
  Map<String, JsonNode> described() {
    Map<String, JsonNode> described = new LinkedHashMap<>();
    ObjectNode general = JsonNodeFactory.instance.objectNode();
    general.set("description", root.path("info").path("description"));
    general.set("x-error-codes", root.path("x-error-codes"));
    described.put("/info", general);
    collect(root.path("paths"), "/paths", described);
    collect(root.path("components"), "/components", described);
    return described;
  }

  private static void collect(JsonNode node, String place, Map<String, JsonNode> described) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.path(i), place + "/" + i, described);
      }
    }
    if (!node.isObject() || place.endsWith("/value")) {
      return;
    }
    if (GeneratedDescription.of(node).isPresent()) {
      described.put(place, node);
    }
    entries(node)
        .forEach(
            (key, child) ->
                collect(child, place + "/" + key.replace("~", "~0").replace("/", "~1"), described));
  }

  JsonNode operation(String id) {
    return operations().values().stream()
        .filter(operation -> id.equals(operation.path("operationId").asString()))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(name + " has no operation " + id));
  }

  Map<String, JsonNode> schemas() {
    return entries(root.path("components").path("schemas"));
  }

  /** The node itself, or what its {@code $ref} leads to. */
  JsonNode resolve(JsonNode node) {
    JsonNode target = node;
    while (target.has("$ref")) {
      target = root.at(target.path("$ref").asString().substring(1));
    }
    return target;
  }

  /** The properties of a schema, those that it is composed of included. */
  Map<String, JsonNode> properties(JsonNode schema) {
    JsonNode target = resolve(schema);
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    target.path("allOf").forEach(part -> properties.putAll(properties(part)));
    properties.putAll(entries(target.path("properties")));
    return properties;
  }

  /** The properties of a schema without those of a shared envelope. */
  Map<String, JsonNode> ownProperties(JsonNode schema) {
    JsonNode target = resolve(schema);
    Map<String, JsonNode> properties = new LinkedHashMap<>();
    for (JsonNode part : target.path("allOf")) {
      if (!resolve(part).path("x-parent").asBoolean(false)) {
        properties.putAll(ownProperties(part));
      }
    }
    properties.putAll(entries(target.path("properties")));
    return properties;
  }

  static Map<String, JsonNode> entries(JsonNode object) {
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    object.forEachEntry(entries::put);
    return entries;
  }

  @Override
  public String toString() {
    return name;
  }
}
