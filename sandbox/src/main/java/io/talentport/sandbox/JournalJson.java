package io.talentport.sandbox;

import io.talentport.sandbox.internal.engine.Route;
import io.talentport.sandbox.internal.engine.ServedPlatform;
import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.spec.DocumentedOperation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** The journal over HTTP, with tokens and secrets masked. */
final class JournalJson {
  private static final String MASK = "***";

  private final Set<String> secretNames = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Set<String> tokenCalls = new HashSet<>();

  /** Collects the names of secrets from the platforms' documents. */
  JournalJson(List<ServedPlatform> platforms) {
    for (ServedPlatform platform : platforms) {
      for (Route route : platform.routes()) {
        DocumentedOperation operation = route.operation();
        if (operation != null) {
          secretNames.addAll(operation.secretNames());
        }
        if (operation != null && !operation.needsToken()) {
          tokenCalls.add(operation.id());
        }
      }
    }
  }

  /** One request with its content. */
  void write(JsonGenerator json, RecordedRequest request) {
    json.writeStartObject();
    writeOutcome(json, request);
    write(json, "query", request.query());
    write(json, "headers", request.headers());
    json.writeStringProperty("body", shown(request));
    json.writeStringProperty("connection", request.connection());
    json.writeEndObject();
  }

  /** One request without its content. */
  void writeLine(JsonGenerator json, RecordedRequest request) {
    json.writeStartObject();
    writeOutcome(json, request);
    json.writeEndObject();
  }

  private static void writeOutcome(JsonGenerator json, RecordedRequest request) {
    json.writeNumberProperty("sequence", request.sequence());
    json.writeStringProperty("time", request.time().toString());
    json.writeStringProperty("operation", request.operation());
    json.writeStringProperty("organization", request.organization());
    json.writeStringProperty("method", request.method());
    json.writeStringProperty("path", request.shownPath());
    json.writeNumberProperty("status", request.status());
    Json.text(json, "platformCode", request.platformCode());
    Json.text(json, "fault", request.fault());
    Json.text(json, "defect", request.defect());
  }

  private void write(JsonGenerator json, String name, Map<String, String> values) {
    json.writeObjectPropertyStart(name);
    new TreeMap<>(values)
        .forEach((key, value) -> json.writeStringProperty(key, isSecret(key) ? MASK : value));
    json.writeEndObject();
  }

  /** An undocumented secret was sent by mistake, but is masked all the same. */
  private boolean isSecret(String name) {
    return secretNames.contains(name) || name.toLowerCase(Locale.ROOT).endsWith("secret");
  }

  /** A form's body may contain the token; a token call's body always contains the secret. */
  private String shown(RecordedRequest request) {
    boolean secret =
        tokenCalls.contains(request.operation()) || request.body().contains("access_token=");
    return secret ? MASK : request.body();
  }
}
