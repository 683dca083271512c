package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.platform.Operation;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The replies of the new gateway: no envelope for a success, a status and a text for an error. */
final class V1Replies {
  private static final String JSON = "application/json;charset=utf-8";
  private static final String REQUEST_ID = "x-acs-request-id";

  private V1Replies() {}

  static Reply success(Consumer<JsonGenerator> content) {
    return Reply.json(200, JSON, content).withHeader(REQUEST_ID, requestId());
  }

  static Reply error(Operation operation, String code) {
    return error(operation, code, V1Codes.message(code));
  }

  static Reply error(Operation operation, String code, String message) {
    String requestId = requestId();
    return Reply.json(
            V1Codes.status(operation, code),
            JSON,
            json -> {
              json.writeStringProperty("code", code);
              json.writeStringProperty("message", message);
              json.writeStringProperty("requestid", requestId);
              if (code.equals(V1Codes.PERMISSION_MISSING)) {
                requiredScopes(json, operation);
              }
            })
        .withHeader(REQUEST_ID, requestId);
  }

  private static void requiredScopes(JsonGenerator json, Operation operation) {
    json.writeObjectPropertyStart("accessdenieddetail");
    json.writeArrayPropertyStart("requiredScopes");
    operation.scopes().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String requestId() {
    return UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
  }
}
