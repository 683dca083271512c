package io.talentport.adapter.tck.internal.wire;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.sandbox.RecordedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks every request that the sandbox received against the specification: path, method, query,
 * headers and body, with nothing undocumented. No finding repeats a value. Thread-safe.
 */
public final class WireConformity {

  /** Headers that HTTP itself needs or allows; all others are in the specification. */
  private static final Set<String> HEADERS_OF_HTTP =
      Set.of(
          "host",
          "connection",
          "user-agent",
          "accept",
          "accept-encoding",
          "content-length",
          "transfer-encoding",
          "keep-alive");

  private static final JsonMapper JSON = new JsonMapper();

  private final Spec spec;
  private final SchemaRegistry registry = SchemaRegistry.withDialect(Dialects.getOpenApi30());
  private final Map<String, Schema> validators = new ConcurrentHashMap<>();
  private final Map<String, Pattern> paths = new ConcurrentHashMap<>();

  /** Creates a checker for one platform. */
  public WireConformity(Spec spec) {
    this.spec = spec;
  }

  /** The violations of the requests; empty if there are none. */
  public List<String> violations(List<RecordedRequest> requests, String pathPrefix) {
    List<String> violations = new ArrayList<>();
    for (RecordedRequest request : requests) {
      check(request, pathPrefix)
          .forEach(
              finding ->
                  violations.add(
                      "#" + request.sequence() + " " + request.operation() + ": " + finding));
    }
    return violations;
  }

  private List<String> check(RecordedRequest request, String pathPrefix) {
    List<SpecCall> atPath =
        spec.calls().stream().filter(call -> isAt(call, request.path(), pathPrefix)).toList();
    if (atPath.isEmpty()) {
      return List.of("the specification has no path " + request.path());
    }
    SpecCall call =
        atPath.stream()
            .filter(one -> one.method().equals(request.method()))
            .findFirst()
            .orElse(atPath.get(0));
    List<String> findings = new ArrayList<>();
    if (!call.method().equals(request.method())) {
      findings.add("is sent as " + request.method() + ", not " + call.method());
    }
    checkQuery(call, request, findings);
    checkHeaders(call, request, findings);
    checkBody(call, request, findings);
    return findings;
  }

  private boolean isAt(SpecCall call, String path, String prefix) {
    return path.startsWith(prefix)
        && paths
            .computeIfAbsent(call.path(), WireConformity::pattern)
            .matcher(path.substring(prefix.length()))
            .matches();
  }

  /** Of a documented path with parameters in braces. */
  private static Pattern pattern(String documented) {
    return Pattern.compile("\\Q" + documented.replaceAll("\\{[^/}]*}", "\\\\E[^/]+\\\\Q") + "\\E");
  }

  private void checkQuery(SpecCall call, RecordedRequest request, List<String> findings) {
    Map<String, JsonNode> documented = call.queryParameters();
    String token = tokenParameter(call);
    for (Map.Entry<String, String> sent : request.query().entrySet()) {
      JsonNode parameter = documented.get(sent.getKey());
      if (parameter != null) {
        validate(
                call,
                call.id() + " " + sent.getKey(),
                parameter.path("schema"),
                typed(parameter, sent.getValue()))
            .forEach(finding -> findings.add("query " + sent.getKey() + finding));
      } else if (!sent.getKey().equals(token)) {
        findings.add("query parameter " + sent.getKey() + " is not documented");
      }
    }
    documented.forEach(
        (name, parameter) -> {
          if (parameter.path("required").asBoolean(false) && !request.query().containsKey(name)) {
            findings.add("query parameter " + name + " is missing");
          }
        });
    if (!token.isEmpty() && request.query().getOrDefault(token, "").isBlank()) {
      findings.add("the token is missing from the query");
    }
  }

  /** The name of the query parameter with the token; empty if there is none. */
  private static String tokenParameter(SpecCall call) {
    return call.needsToken() && call.tokenPlacement().path("in").asString("").equals("query")
        ? call.tokenPlacement().path("name").asString()
        : "";
  }

  /** The name of the header with the token, in lower case; empty if there is none. */
  private static String tokenHeader(SpecCall call) {
    return call.needsToken() && call.tokenPlacement().path("in").asString("").equals("header")
        ? call.tokenPlacement().path("name").asString().toLowerCase(Locale.ROOT)
        : "";
  }

  /** Of a list the journal has only the first element. */
  private static JsonNode typed(JsonNode parameter, String text) {
    String type = parameter.path("schema").path("type").asString("");
    if (type.equals("array")) {
      return JsonNodeFactory.instance.arrayNode().add(text);
    }
    return type.equals("integer") && text.matches("-?\\d{1,18}")
        ? JsonNodeFactory.instance.numberNode(Long.parseLong(text))
        : JsonNodeFactory.instance.stringNode(text);
  }

  private static void checkHeaders(SpecCall call, RecordedRequest request, List<String> findings) {
    String tokenHeader = tokenHeader(call);
    if (!tokenHeader.isEmpty() && request.header(tokenHeader).orElse("").isBlank()) {
      findings.add("the token is missing from the header " + tokenHeader);
    }
    boolean bearer =
        call.needsToken() && call.tokenPlacement().path("scheme").asString("").equals("bearer");
    String authorization = request.header("Authorization").orElse("");
    if (bearer && !authorization.matches("Bearer \\S+")) {
      findings.add("the header Authorization has no bearer token");
    }
    if (!bearer && !authorization.isEmpty()) {
      findings.add("the header Authorization is not documented");
    }
    String contentType = request.header("Content-Type").orElse("");
    if (call.hasRequestBody()
        && !normalized(call.sendsForm() ? withoutBoundary(contentType) : contentType)
            .equals(normalized(call.requestMediaType()))) {
      findings.add("Content-Type is \"" + contentType + "\", not " + call.requestMediaType());
    }
    for (String name : request.headers().keySet()) {
      if (!HEADERS_OF_HTTP.contains(name)
          && !name.equals("authorization")
          && !name.equals(tokenHeader)
          && !name.equals("content-type")) {
        findings.add("the header " + name + " is not documented");
      }
    }
  }

  private static String withoutBoundary(String contentType) {
    return contentType.replaceFirst(";\\s*boundary=\\S+$", "");
  }

  private static String normalized(String mediaType) {
    return mediaType.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private void checkBody(SpecCall call, RecordedRequest request, List<String> findings) {
    if (!call.hasRequestBody()) {
      if (!request.body().isEmpty()) {
        findings.add("has a body, although none is documented");
      }
      return;
    }
    if (call.sendsForm()) {
      // The platform has read or refused the parts; the journal has no files.
      return;
    }
    try {
      JsonNode body = JSON.readTree(request.body());
      validate(call, call.id(), call.requestSchema(), body)
          .forEach(finding -> findings.add("body" + finding));
      checkNames(call.spec(), call.requestSchema(), body, "", findings);
    } catch (JacksonException wrong) {
      findings.add("the body is not JSON");
    }
  }

  /** Violations of a schema, with place and rule. */
  private List<String> validate(SpecCall call, String place, JsonNode schema, JsonNode value) {
    Schema validator = validators.computeIfAbsent(place, none -> compiled(call.spec(), schema));
    return validator.validate(value).stream()
        .map(error -> error.getInstanceLocation() + " breaks the rule " + error.getKeyword())
        .toList();
  }

  private Schema compiled(Spec document, JsonNode schema) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.putArray("allOf").add(schema);
    whole.set("components", document.components());
    return registry.getSchema(whole);
  }

  private static void checkNames(
      Spec document, JsonNode schema, JsonNode value, String place, List<String> findings) {
    if (value.isArray()) {
      JsonNode items = document.resolve(schema).path("items");
      value.forEach(item -> checkNames(document, items, item, place + "[]", findings));
    }
    Map<String, JsonNode> properties = document.properties(schema);
    Spec.entries(value)
        .forEach(
            (name, child) -> {
              JsonNode property = properties.get(name);
              if (property == null) {
                findings.add("body field " + place + "." + name + " is not documented");
              } else {
                checkNames(document, property, child, place + "." + name, findings);
              }
            });
  }
}
