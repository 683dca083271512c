package io.talentport.adapter.tck.internal.spec;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.databind.JsonNode;

/** One operation of a document. */
public final class SpecCall {

  private final Spec spec;
  private final String method;
  private final String path;
  private final JsonNode node;

  SpecCall(Spec spec, String method, String path, JsonNode node) {
    this.spec = spec;
    this.method = method.toUpperCase(Locale.ROOT);
    this.path = path;
    this.node = node;
  }

  /** Its document. */
  public Spec spec() {
    return spec;
  }

  /** Its operation id. */
  public String id() {
    return node.path("operationId").asString();
  }

  /** The HTTP method in capitals. */
  public String method() {
    return method;
  }

  /** The path, without that of a server. */
  public String path() {
    return path;
  }

  /** Whether repeating it cannot write twice. */
  public boolean retrySafe() {
    return node.path("x-retry-safe").asBoolean(false);
  }

  /** Whether it is sent with a token. */
  public boolean needsToken() {
    return !node.has("security") || !node.path("security").isEmpty();
  }

  /** The placement of its token: one of the document's security schemes. */
  public JsonNode tokenPlacement() {
    JsonNode required = node.has("security") ? node.path("security") : spec.root().path("security");
    String scheme = Spec.entries(required.path(0)).keySet().stream().findFirst().orElse("");
    return spec.components().path("securitySchemes").path(scheme);
  }

  /** The documented parameters of the query by name. */
  public Map<String, JsonNode> queryParameters() {
    Map<String, JsonNode> parameters = new LinkedHashMap<>();
    for (JsonNode parameter : node.path("parameters")) {
      JsonNode target = spec.resolve(parameter);
      if (target.path("in").asString().equals("query")) {
        parameters.put(target.path("name").asString(), target);
      }
    }
    return parameters;
  }

  /** Whether it has a body at all. */
  public boolean hasRequestBody() {
    return node.has("requestBody");
  }

  /** The media type of its body. */
  public String requestMediaType() {
    return Spec.entries(requestContent()).keySet().stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(id() + " has no body"));
  }

  /** Whether its body is a form with a file in it. */
  public boolean sendsForm() {
    return hasRequestBody() && requestMediaType().startsWith("multipart/");
  }

  /** The schema of its body. */
  public JsonNode requestSchema() {
    return requestContent().path(requestMediaType()).path("schema");
  }

  private JsonNode requestContent() {
    return spec.resolve(node.path("requestBody")).path("content");
  }

  /** The schema of its success. */
  public JsonNode responseSchema() {
    return spec.resolve(node.path("responses").path("200"))
        .path("content")
        .path("application/json")
        .path("schema");
  }

  /**
   * The schema of a part of its success.
   *
   * @param part its path in the reply, such as {@code data.detail}
   */
  public JsonNode responseSchema(String part) {
    JsonNode schema = responseSchema();
    for (String name : part.split("\\.")) {
      JsonNode property = spec.properties(schema).get(name);
      if (property == null) {
        throw new NoSuchElementException(id() + " has no " + part + " in its reply");
      }
      schema = property;
    }
    return schema;
  }

  /** The largest value that a parameter or a property of the body may have. */
  public int maximum(String name) {
    JsonNode parameter = queryParameters().get(name);
    JsonNode schema =
        parameter == null
            ? spec.resolve(requestSchema()).path("properties").path(name)
            : parameter.path("schema");
    if (!schema.has("maximum")) {
      throw new NoSuchElementException(id() + " has no maximum for " + name);
    }
    return schema.path("maximum").asInt();
  }

  /** The parts of its pages. */
  public PageNames pageNames() {
    JsonNode paging = node.path("x-paging");
    if (paging.isMissingNode()) {
      throw new NoSuchElementException(id() + " has no x-paging");
    }
    return new PageNames(
        paging.path("items").asString(),
        paging.path("row").asString(),
        paging.path("hasMore").asString(),
        paging.path("next").asString(),
        paging.path("token").asString(),
        paging.path("size").asString());
  }

  /** Every code that it may answer with; its own entries take precedence over the document's. */
  public Map<String, ErrorCode> errorCodes() {
    Map<String, ErrorCode> codes = new LinkedHashMap<>();
    for (JsonNode list : List.of(spec.root().path("x-error-codes"), node.path("x-error-codes"))) {
      for (JsonNode entry : list) {
        // A prefix is tested with a code that is not known yet.
        String code = entry.path("code").asString().replaceFirst("\\*$", "OfTomorrow");
        codes.put(
            code,
            new ErrorCode(
                code,
                Category.valueOf(entry.path("category").asString()),
                entry.path("http").asInt(200)));
      }
    }
    return codes;
  }

  /** Every documented window of its quota; empty if the page has none. */
  public List<Quota> quotas() {
    List<Quota> quotas = new ArrayList<>();
    for (JsonNode entry : node.path("x-quota")) {
      quotas.add(
          new Quota(
              entry.path("permits").asInt(), Duration.parse(entry.path("period").asString())));
    }
    return quotas;
  }

  /** The scopes, of which the application needs one. */
  public List<String> scopes() {
    List<String> scopes = new ArrayList<>();
    node.path("x-permissions").forEach(entry -> scopes.add(entry.path("scope").asString()));
    return scopes;
  }

  /** Every example of a response. */
  public List<ResponseExample> responseExamples() {
    List<ResponseExample> examples = new ArrayList<>();
    Spec.entries(node.path("responses"))
        .forEach(
            (status, response) -> {
              JsonNode content = spec.resolve(response).path("content").path("application/json");
              Spec.entries(content.path("examples"))
                  .forEach(
                      (name, example) ->
                          examples.add(
                              new ResponseExample(
                                  this,
                                  name,
                                  statusOf(status),
                                  spec.resolve(example).path("value"))));
            });
    return examples;
  }

  /** A status that matches a key such as 4XX or default. */
  private static int statusOf(String key) {
    return switch (key) {
      case "4XX" -> 418;
      case "5XX" -> 500;
      case "default" -> 203;
      default -> Integer.parseInt(key);
    };
  }

  @Override
  public String toString() {
    return id();
  }
}
