package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.platform.QuotaWindow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** An OpenAPI document as JSON, as openapi-generator writes it. */
public final class Document {
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");

  /** Cached, because tests start many sandboxes, and a document does not change. */
  private static final Map<String, List<DocumentedOperation>> READ = new ConcurrentHashMap<>();

  private final Map<String, Object> root;
  private final Map<String, Object> schemas;

  private Document(Map<String, Object> root) {
    this.root = root;
    this.schemas = JsonValues.object(JsonValues.object(root, "components"), "schemas");
  }

  /** The operations of the document at {@code url}, those with fixed paths first. */
  public static List<DocumentedOperation> operations(URL url) {
    return READ.computeIfAbsent(url.toExternalForm(), place -> read(url));
  }

  private static List<DocumentedOperation> read(URL url) {
    try (InputStream in = url.openStream()) {
      List<DocumentedOperation> operations =
          new Document(JsonValues.object(Json.read(in))).operations();
      if (operations.isEmpty()) {
        throw new IllegalArgumentException(url + " documents no operation");
      }
      return operations;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the document " + url, unreadable);
    }
  }

  private List<DocumentedOperation> operations() {
    List<DocumentedOperation> operations = new ArrayList<>();
    JsonValues.object(root, "paths")
        .forEach(
            (path, shared) ->
                JsonValues.object(shared)
                    .forEach(
                        (method, operation) -> {
                          if (METHODS.contains(method)) {
                            operations.add(
                                operation(method, path, shared, JsonValues.object(operation)));
                          }
                        }));
    operations.sort(Comparator.comparing(operation -> !operation.template().isFixed()));
    return List.copyOf(operations);
  }

  private DocumentedOperation operation(
      String method, String path, Object shared, Map<String, Object> operation) {
    List<Parameter> parameters = new ArrayList<>();
    for (Map<String, Object> declaring : List.of(JsonValues.object(shared), operation)) {
      JsonValues.objects(declaring, "parameters")
          .forEach(parameter -> parameters.add(Parameter.read(referred(parameter), schemas)));
    }
    boolean open =
        operation.containsKey("security")
            ? JsonValues.list(operation, "security").isEmpty()
            : JsonValues.list(root, "security").isEmpty();
    String id = JsonValues.text(operation, "operationId");
    if (id == null) {
      throw new IllegalArgumentException("the operation at " + path + " has no operationId");
    }
    return new DocumentedOperation(
        id,
        method.toUpperCase(Locale.ROOT),
        PathTemplate.of(path),
        !open,
        JsonValues.objects(operation, "x-quota").stream()
            .map(Document::window)
            .sorted(Comparator.comparing(QuotaWindow::period))
            .toList(),
        JsonValues.texts(operation, "x-app-types"),
        JsonValues.objects(operation, "x-permissions").stream()
            .map(permission -> JsonValues.textOrEmpty(permission, "scope"))
            .toList(),
        GuardedField.read(operation, schemas),
        parameters,
        Body.read(operation, schemas),
        Paging.read(operation, schemas),
        new Codes(
            JsonValues.objects(operation, "x-error-codes"),
            JsonValues.objects(root, "x-error-codes")),
        secretNames(parameters));
  }

  private static QuotaWindow window(Map<String, Object> json) {
    return new QuotaWindow(
        JsonValues.intOr(json, "permits", 0),
        Duration.parse(JsonValues.textOrEmpty(json, "period")));
  }

  private Map<String, Object> referred(Map<String, Object> parameter) {
    String reference = JsonValues.textOrEmpty(parameter, "$ref");
    return reference.isEmpty()
        ? parameter
        : JsonValues.object(
            JsonValues.object(JsonValues.object(root, "components"), "parameters"),
            reference.substring(reference.lastIndexOf('/') + 1));
  }

  /** The names of headers and query parameters that carry a token or a secret, in lower case. */
  private Set<String> secretNames(List<Parameter> parameters) {
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    parameters.stream().filter(Parameter::secret).map(Parameter::name).forEach(names::add);
    Map<String, Object> components = JsonValues.object(root, "components");
    JsonValues.object(components, "securitySchemes")
        .values()
        .forEach(
            scheme ->
                names.add(
                    JsonValues.object(scheme).get("name") instanceof String name
                        ? name
                        : "Authorization"));
    return names;
  }
}
