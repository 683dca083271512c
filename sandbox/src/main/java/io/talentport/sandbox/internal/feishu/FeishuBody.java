package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.platform.Operation;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks the values of a body and remembers the first that breaks a rule. The text of the refusal
 * does not name the field, as the pages say; the envelope does.
 */
final class FeishuBody {
  private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

  private final Operation operation;
  private @Nullable Reply refusal;

  FeishuBody(Operation operation) {
    this.operation = operation;
  }

  /** The answer to the first broken rule; {@code null} while none is broken. */
  @Nullable Reply refusal() {
    return refusal;
  }

  void refuse(int code) {
    if (refusal == null) {
      refusal = FeishuReplies.error(operation, code);
    }
  }

  void invalid(String field) {
    if (refusal == null) {
      int code = FeishuCodes.INVALID_PARAMETER;
      refusal = FeishuReplies.error(operation, code, field, FeishuCodes.message(code));
    }
  }

  @Nullable String text(JsonNode in, String where, String name) {
    JsonNode value = in.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      invalid(where + name);
      return null;
    }
    return value.stringValue();
  }

  void texts(JsonNode in, String where, List<String> names) {
    names.forEach(name -> text(in, where, name));
  }

  String requiredText(JsonNode in, String where, String name) {
    String text = text(in, where, name);
    if (text == null || text.isBlank()) {
      invalid(where + name);
      return "";
    }
    return text;
  }

  /** Milliseconds since 1970, as text; before 1970 they are negative. */
  void times(JsonNode in, String where, List<String> names) {
    for (String name : names) {
      String time = text(in, where, name);
      if (time != null && !time.matches("-?\\d{1,15}")) {
        invalid(where + name);
      }
    }
  }

  @Nullable Integer number(JsonNode in, String where, String name, Set<Integer> known) {
    JsonNode value = in.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isInt() || !known.contains(value.intValue())) {
      invalid(where + name);
      return null;
    }
    return value.intValue();
  }

  void textList(JsonNode in, String where, String name, int most) {
    JsonNode list = in.path(name);
    boolean fits =
        list.isMissingNode()
            || list.isNull()
            || list.isArray()
                && list.size() <= most
                && list.valueStream().allMatch(JsonNode::isString);
    if (!fits) {
      invalid(where + name);
    }
  }

  /** The object of this name; an empty one when there is none. */
  ObjectNode object(JsonNode in, String where, String name) {
    JsonNode value = in.path(name);
    if (value instanceof ObjectNode object) {
      return object;
    }
    if (!value.isMissingNode() && !value.isNull()) {
      invalid(where + name);
    }
    return NOTHING;
  }

  /** Hands each object of a list on, with its place. */
  void objects(
      JsonNode in, String where, String name, int most, BiConsumer<ObjectNode, String> check) {
    JsonNode value = in.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return;
    }
    if (!(value instanceof ArrayNode list) || list.size() > most) {
      invalid(where + name);
      return;
    }
    for (int i = 0; i < list.size(); i++) {
      String place = where + name + "[" + i + "]";
      if (list.get(i) instanceof ObjectNode entry) {
        check.accept(entry, place + ".");
      } else {
        invalid(place);
      }
    }
  }
}
