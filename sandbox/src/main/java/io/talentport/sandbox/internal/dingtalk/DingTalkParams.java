package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Json;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.http.UrlEncoded;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a call's parameters, from JSON or from a form, and remembers the first that breaks a rule.
 * No message repeats a value: it may be a person's.
 */
final class DingTalkParams {
  private final ObjectNode root;
  private @Nullable Reply refusal;

  private DingTalkParams(ObjectNode root) {
    this.root = root;
  }

  static DingTalkParams of(Call call) {
    if (call.isForm()) {
      ObjectNode root = Json.MAPPER.createObjectNode();
      UrlEncoded.parse(call.body()).forEach(root::put);
      return new DingTalkParams(root);
    }
    ObjectNode parsed =
        call.body().isBlank() || !call.isJson() ? null : Json.parseObject(call.body());
    if (parsed != null) {
      return new DingTalkParams(parsed);
    }
    DingTalkParams none = new DingTalkParams(Json.MAPPER.createObjectNode());
    if (!call.isJson()) {
      none.invalid("Content-Type", "is neither JSON nor a form in UTF-8");
    } else if (!call.body().isBlank()) {
      none.invalid("the body", "is not a JSON object");
    }
    return none;
  }

  ObjectNode root() {
    return root;
  }

  /** The answer to the first broken rule; {@code null} while none is broken. */
  @Nullable Reply refusal() {
    return refusal;
  }

  void missing(String where) {
    refuse(DingTalkReplies.MISSING, "missing parameter: " + where);
  }

  void invalid(String where, String rule) {
    refuse(DingTalkReplies.INVALID, "invalid parameter: " + where + " " + rule);
  }

  private void refuse(int code, String message) {
    if (refusal == null) {
      refusal = DingTalkReplies.error(code, message);
    }
  }

  String requiredText(ObjectNode in, String where, String name) {
    String text = optionalText(in, where, name);
    if (text == null || text.isBlank()) {
      missing(where + name);
      return "";
    }
    return text;
  }

  @Nullable String optionalText(ObjectNode in, String where, String name) {
    JsonNode value = value(in, name);
    if (value == null) {
      return null;
    }
    if (!value.isString()) {
      invalid(where + name, "is not a string");
      return null;
    }
    return value.stringValue();
  }

  /** A text that is one of the words of the page, where it is given. */
  void word(ObjectNode in, String where, String name, List<String> words) {
    String text = optionalText(in, where, name);
    if (text != null && !words.contains(text)) {
      invalid(where + name, "is none of " + String.join(", ", words));
    }
  }

  /** A text of the form that the page shows, where it is given. */
  void form(ObjectNode in, String where, String name, Pattern form, String rule) {
    String text = optionalText(in, where, name);
    if (text != null && !form.matcher(text).matches()) {
      invalid(where + name, rule);
    }
  }

  /**
   * A whole number, as the pages write it or as a string, which is how the vendor's SDK sends it.
   */
  int requiredNumber(String name, int least, int most) {
    JsonNode value = value(root, name);
    if (value == null || value.isString() && value.stringValue().isBlank()) {
      missing(name);
      return least;
    }
    boolean wellFormed =
        value.isIntegralNumber() || value.isString() && value.stringValue().matches("\\d{1,9}");
    long number = wellFormed ? value.asLong(Long.MIN_VALUE) : Long.MIN_VALUE;
    if (number < least || number > most) {
      invalid(name, "is not a whole number from " + least + " to " + most);
      return least;
    }
    return (int) number;
  }

  /** An object, or the text of one, which the vendor's SDK can be told to send. */
  @Nullable ObjectNode object(ObjectNode in, String where, String name) {
    JsonNode value = value(in, name);
    if (value == null || value instanceof ObjectNode) {
      return (ObjectNode) value;
    }
    ObjectNode parsed = value.isString() ? Json.parseObject(value.stringValue()) : null;
    if (parsed == null) {
      invalid(where + name, "is not an object");
    }
    return parsed;
  }

  static @Nullable JsonNode value(ObjectNode in, String name) {
    JsonNode value = in.get(name);
    return value == null || value.isNull() ? null : value;
  }
}
