package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.http.Reply;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The envelopes of the old gateway, which answers 200 to everything. */
final class DingTalkReplies {
  static final int MISSING = 41;
  static final int INVALID = 400002;
  static final int WRAPPED = 88;
  static final String TOKEN_MISSING = "40000";
  static final String TOKEN_INVALID = "40014";
  static final String TOO_FREQUENT = "90018";

  private static final String JSON = "application/json;charset=UTF-8";

  private DingTalkReplies() {}

  static Reply success(Consumer<JsonGenerator> result) {
    return Reply.json(
        200,
        JSON,
        json -> {
          json.writeNumberProperty("errcode", 0);
          json.writeStringProperty("errmsg", "ok");
          json.writeObjectPropertyStart("result");
          result.accept(json);
          json.writeEndObject();
          json.writeStringProperty("request_id", requestId());
        });
  }

  static Reply token(String token, long seconds) {
    return Reply.json(
        200,
        JSON,
        json -> {
          json.writeNumberProperty("errcode", 0);
          json.writeStringProperty("errmsg", "ok");
          json.writeStringProperty("access_token", token);
          json.writeNumberProperty("expires_in", seconds);
        });
  }

  static Reply error(int code, String message) {
    return Reply.json(
        200,
        JSON,
        json -> {
          json.writeNumberProperty("errcode", code);
          json.writeStringProperty("errmsg", message);
          json.writeStringProperty("request_id", requestId());
        });
  }

  static Reply wrapped(String subCode, String subMessage) {
    return Reply.json(
        200,
        JSON,
        json -> {
          json.writeNumberProperty("errcode", WRAPPED);
          json.writeStringProperty("sub_code", subCode);
          json.writeStringProperty("sub_msg", subMessage);
          json.writeStringProperty(
              "errmsg", "ding talk error[subcode=" + subCode + ",submsg=" + subMessage + "]");
          json.writeStringProperty("request_id", requestId());
        });
  }

  /** The gateway's answer to a method it does not know: no sub code, and before any token check. */
  static Reply unknownMethod(String method) {
    return Reply.json(
        200,
        JSON,
        json -> {
          json.writeNumberProperty("errcode", 22);
          json.writeStringProperty("errmsg", "ding talk error");
          json.writeStringProperty("sub_msg", "unknown method " + method);
          json.writeStringProperty("request_id", requestId());
        });
  }

  private static String requestId() {
    return UUID.randomUUID().toString();
  }
}
