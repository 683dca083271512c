package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.platform.Call;
import io.talentport.sandbox.platform.FormPart;
import io.talentport.sandbox.platform.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The arguments of a call, checked against the document. */
public final class Arguments {
  private final DocumentedOperation operation;
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final Map<String, Object> body;
  private final @Nullable Violation violation;

  private Arguments(
      DocumentedOperation operation,
      Call call,
      Map<String, Object> body,
      Set<String> openVocabularies) {
    this.operation = operation;
    this.body = body;
    Map<String, String> inPath = operation.valuesInPath(call.path());
    for (Parameter parameter : operation.parameters()) {
      String value = parameter.of(call, inPath);
      if (value != null) {
        parameters.put(parameter.name(), value);
      }
    }
    this.violation = firstViolation(call, new Rules(openVocabularies));
  }

  /**
   * Reads the arguments of a call.
   *
   * @param sent the body
   * @param takesTexts whether texts are accepted for numbers, booleans, objects and lists
   * @param openVocabularies the fields that accept values beyond the documented ones
   */
  public static Arguments of(
      DocumentedOperation operation,
      Call call,
      Map<String, Object> sent,
      boolean takesTexts,
      Set<String> openVocabularies) {
    Body body = operation.body();
    Map<String, Object> read =
        takesTexts && body != null ? Texts.unfold(body.schema(), sent) : sent;
    return new Arguments(operation, call, read, openVocabularies);
  }

  /** Whether the operation takes a body that its gateway has to read. */
  public static boolean needBody(DocumentedOperation operation, Call call) {
    Body body = operation.body();
    return body != null && !body.form() && (body.required() || !call.body().isBlank());
  }

  private @Nullable Violation firstViolation(Call call, Rules rules) {
    for (Parameter parameter : operation.parameters()) {
      Violation found = rules.check(parameter, parameters.get(parameter.name()));
      if (found != null) {
        return found;
      }
    }
    Body documented = operation.body();
    if (documented == null) {
      return null;
    }
    return documented.form()
        ? file(documented.schema(), call.parts())
        : rules.check(documented.schema(), body, "");
  }

  private static @Nullable Violation file(Schema schema, List<FormPart> parts) {
    for (String name : schema.properties()) {
      Schema property = schema.property(name);
      List<FormPart> sent = parts.stream().filter(part -> part.name().equals(name)).toList();
      Long most = property.limit("maxLength");
      if (sent.isEmpty() && schema.requires(name)) {
        return new Violation(name, true, "is missing");
      }
      if (property.isFile()
          && (sent.size() > 1 || most != null && sent.stream().anyMatch(p -> p.size() > most))) {
        return new Violation(name, false, "is not one file of at most " + most + " bytes");
      }
    }
    return null;
  }

  /** The first rule of the document that the call breaks; {@code null} if there is none. */
  public @Nullable Violation violation() {
    return violation;
  }

  /** The body in plain values. */
  public Map<String, Object> body() {
    return body;
  }

  /** A parameter, or a property of the body, or the documented default, or an empty text. */
  public String text(String name) {
    Object sent = parameters.containsKey(name) ? parameters.get(name) : body.get(name);
    Object value = sent == null ? schema(name).defaultValue() : sent;
    return value == null ? "" : String.valueOf(value);
  }

  /** The largest value that the document allows; {@code null} if it sets no limit. */
  public @Nullable Long maximum(String name) {
    return schema(name).limit("maximum");
  }

  /** All arguments as a plain value, without these names, in a fixed order. */
  public Map<String, String> without(Set<String> names) {
    Map<String, String> sent = new TreeMap<>(parameters);
    body.forEach(
        (name, value) -> {
          if (!(value instanceof Map) && !(value instanceof List) && value != null) {
            sent.put(name, String.valueOf(value));
          }
        });
    sent.keySet().removeAll(names);
    return sent;
  }

  private Schema schema(String name) {
    Body documented = operation.body();
    return operation.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::schema)
        .findFirst()
        .orElseGet(
            () ->
                documented == null
                    ? new Schema(Map.of(), Map.of())
                    : documented.schema().property(name));
  }
}
