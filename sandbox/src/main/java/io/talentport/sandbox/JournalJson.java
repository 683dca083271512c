package io.talentport.sandbox;

import io.talentport.sandbox.internal.http.Json;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** The journal as it is shown over HTTP: everything but tokens and secrets. */
final class JournalJson {
  private static final String MASK = "***";
  private static final Set<String> SECRETS =
      Set.of(
          "access_token",
          "appsecret",
          "corpsecret",
          "authorization",
          "x-acs-dingtalk-access-token");
  private static final Set<String> TOKEN_CALLS =
      Set.of("createAccessToken", "createCorpToken", "getTenantAccessToken");

  private JournalJson() {}

  static void write(JsonGenerator json, RecordedRequest request) {
    json.writeStartObject();
    json.writeNumberProperty("sequence", request.sequence());
    json.writeStringProperty("time", request.time().toString());
    json.writeStringProperty("operation", request.operation());
    json.writeStringProperty("method", request.method());
    json.writeStringProperty("path", request.shownPath());
    write(json, "query", request.query());
    write(json, "headers", request.headers());
    json.writeStringProperty("body", shown(request));
    json.writeNumberProperty("status", request.status());
    Json.text(json, "platformCode", request.platformCode());
    Json.text(json, "fault", request.fault());
    Json.text(json, "defect", request.defect());
    json.writeStringProperty("connection", request.connection());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Map<String, String> values) {
    json.writeObjectPropertyStart(name);
    new TreeMap<>(values)
        .forEach((key, value) -> json.writeStringProperty(key, isSecret(key) ? MASK : value));
    json.writeEndObject();
  }

  private static boolean isSecret(String name) {
    return SECRETS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** A form's body may carry the token, a token call's body always carries the secret. */
  private static String shown(RecordedRequest request) {
    boolean secret =
        TOKEN_CALLS.contains(request.operation()) || request.body().contains("access_token=");
    return secret ? MASK : request.body();
  }
}
