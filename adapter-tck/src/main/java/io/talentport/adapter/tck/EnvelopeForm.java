package io.talentport.adapter.tck;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a platform wraps its answers, written from the vendor's page. The contract writes answers of
 * its own by it: pages as they should never be, and refusals with every documented code.
 */
public interface EnvelopeForm {

  /**
   * A success, such as {@code {"code": 0, "data": payload}}.
   *
   * @param payload what was asked for
   */
  ObjectNode success(JsonNode payload);

  /**
   * A refusal.
   *
   * @param operation the id of the operation that is refused
   * @param code the code that decides, as the document writes it
   * @param text the platform's message
   * @param requestId the platform's id of the request
   */
  ObjectNode refusal(String operation, String code, String text, String requestId);

  /** The code of a documented answer that decides; empty if it is a success. */
  Optional<String> refusalCode(JsonNode reply);

  /** The names of the properties by which an answer says that it is a success. */
  default Set<String> successMarks() {
    return success(JsonNodeFactory.instance.objectNode()).properties().stream()
        .filter(property -> property.getValue().isValueNode())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
