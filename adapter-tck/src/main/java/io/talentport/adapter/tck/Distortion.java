package io.talentport.adapter.tck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A right answer in which every value of one kind is replaced by one that no platform should send.
 * The fields that mark it as a success stay, so that it is read to its end. Immutable.
 *
 * @param name what is replaced, and by what
 * @param leaf replaces a value
 */
record Distortion(String name, UnaryOperator<JsonNode> leaf) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** All distortions. */
  static final List<Distortion> ALL = all();

  private static List<Distortion> all() {
    List<Distortion> all = new ArrayList<>();
    for (String number :
        List.of("9223372036854775807", "-9223372036854775808", "1E+400", "0.5", "-1", "0")) {
      all.add(numbers(number));
      all.add(numbersInTexts(number));
    }
    all.add(texts("empty texts", ""));
    all.add(texts("blank texts", " \u00a0\u3000\u200b"));
    all.add(texts("control characters", "\u0000\r\n\u001b[31m"));
    all.add(texts("lone surrogates", "\ud800"));
    all.add(texts("words in place of values", "无"));
    all.add(texts("impossible dates", "2013-13-45"));
    all.add(texts("long texts", "x".repeat(70_000)));
    all.add(leaves("lists in place of values", NODES.arrayNode()));
    all.add(leaves("objects in place of values", NODES.objectNode()));
    all.add(leaves("booleans in place of values", NODES.booleanNode(true)));
    all.add(leaves("null in place of values", NODES.nullNode()));
    return List.copyOf(all);
  }

  private static Distortion numbers(String number) {
    JsonNode replacement = NODES.numberNode(new BigDecimal(number));
    return of("numbers as " + number, leaf -> leaf.isNumber() ? replacement : leaf);
  }

  private static Distortion numbersInTexts(String number) {
    return of(
        "numbers in texts as " + number,
        leaf ->
            leaf.isString() && leaf.asString().matches("-?\\d+") ? NODES.stringNode(number) : leaf);
  }

  private static Distortion texts(String name, String text) {
    return of(name, leaf -> leaf.isString() ? NODES.stringNode(text) : leaf);
  }

  private static Distortion leaves(String name, JsonNode replacement) {
    return of(name, leaf -> replacement);
  }

  private static Distortion of(String name, UnaryOperator<JsonNode> leafChange) {
    return new Distortion(name, leafChange);
  }

  /**
   * The altered answer.
   *
   * @param kept the names of unchanged fields
   */
  JsonNode of(JsonNode answer, Set<String> kept) {
    if (answer instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        if (!kept.contains(name)) {
          object.set(name, Leaves.changed(object.get(name), leaf));
        }
      }
      return object;
    }
    return Leaves.changed(answer, leaf);
  }

  @Override
  public String toString() {
    return name;
  }
}
