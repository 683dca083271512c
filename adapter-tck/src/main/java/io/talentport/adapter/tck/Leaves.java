package io.talentport.adapter.tck;

import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Replaces the values of a JSON document that are neither objects nor lists. */
final class Leaves {

  private Leaves() {}

  /** Replaces every such value in the document, which is changed. */
  static JsonNode changed(JsonNode node, UnaryOperator<JsonNode> change) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        object.set(name, changed(object.get(name), change));
      }
      return object;
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, changed(array.get(i), change));
      }
      return array;
    }
    return change.apply(node);
  }
}
