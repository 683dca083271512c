package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.platform.Operation;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The platform's envelope; each reply names its log id in a header, each error in the body too. */
final class FeishuReplies {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String LOG_ID = "X-Tt-Logid";

  private FeishuReplies() {}

  static Reply success(Operation operation, Consumer<JsonGenerator> data) {
    return Reply.json(
            200,
            JSON,
            json -> {
              json.writeNumberProperty("code", 0);
              json.writeStringProperty("msg", FeishuCodes.success(operation));
              json.writeObjectPropertyStart("data");
              data.accept(json);
              json.writeEndObject();
            })
        .withHeader(LOG_ID, logId());
  }

  /** The upload's reply, whose page calls the text message and not msg. */
  static Reply uploaded(Consumer<JsonGenerator> data) {
    return Reply.json(
            200,
            JSON,
            json -> {
              json.writeNumberProperty("code", 0);
              json.writeStringProperty("message", "OK");
              json.writeObjectPropertyStart("data");
              data.accept(json);
              json.writeEndObject();
            })
        .withHeader(LOG_ID, logId());
  }

  /** The token call's reply: its fields stand beside the code, not under data. */
  static Reply token(FeishuTokens.Grant grant) {
    return Reply.json(
            200,
            JSON,
            json -> {
              json.writeNumberProperty("code", 0);
              json.writeNumberProperty("expire", grant.secondsLeft());
              json.writeStringProperty("msg", "ok");
              json.writeStringProperty("tenant_access_token", grant.token());
            })
        .withHeader(LOG_ID, logId());
  }

  static Reply error(Operation operation, int code) {
    return error(operation, code, null, FeishuCodes.message(code));
  }

  /** An error about one field, which the envelope names. */
  static Reply error(Operation operation, int code, @Nullable String field, String message) {
    String logId = logId();
    return Reply.json(
            FeishuCodes.status(operation, code),
            JSON,
            json -> {
              json.writeNumberProperty("code", code);
              json.writeStringProperty(
                  operation == FeishuOperations.UPLOAD_ATTACHMENT ? "message" : "msg", message);
              json.writeObjectPropertyStart("error");
              json.writeStringProperty("log_id", logId);
              if (field != null) {
                fieldViolation(json, field, message);
              }
              if (code == FeishuCodes.SCOPE_MISSING) {
                permissionViolations(json, operation);
              }
              json.writeEndObject();
            })
        .withHeader(LOG_ID, logId);
  }

  private static void fieldViolation(JsonGenerator json, String field, String message) {
    json.writeArrayPropertyStart("field_violations");
    json.writeStartObject();
    json.writeStringProperty("field", field);
    json.writeStringProperty("description", message);
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void permissionViolations(JsonGenerator json, Operation operation) {
    json.writeArrayPropertyStart("permission_violations");
    for (String scope : operation.scopes()) {
      json.writeStartObject();
      json.writeStringProperty("type", "action_scope_required");
      json.writeStringProperty("subject", scope);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String logId() {
    return UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
  }
}
