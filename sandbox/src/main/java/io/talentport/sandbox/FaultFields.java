package io.talentport.sandbox;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a fault's description; keeps track of which were read. */
final class FaultFields {
  private final ObjectNode json;
  private final Set<String> read = new HashSet<>();

  FaultFields(ObjectNode json) {
    this.json = json;
  }

  boolean has(String name) {
    return json.has(name);
  }

  boolean isText(String name) {
    return json.path(name).isString();
  }

  String text(String name) {
    return required(name, "a string", JsonNode::isString, JsonNode::stringValue);
  }

  int number(String name) {
    return required(name, "a whole number", JsonNode::isInt, JsonNode::intValue);
  }

  int numberOr(String name, int otherwise) {
    return value(name, otherwise, JsonNode::isInt, JsonNode::intValue);
  }

  boolean truthOr(String name, boolean otherwise) {
    return value(name, otherwise, JsonNode::isBoolean, JsonNode::booleanValue);
  }

  Duration duration(String name) {
    try {
      return Duration.parse(text(name));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(name + " must be an ISO-8601 duration such as PT0.5S", e);
    }
  }

  @Nullable JsonNode any(String name) {
    read.add(name);
    return json.get(name);
  }

  private <T> T required(
      String name, String what, Function<JsonNode, Boolean> fits, Function<JsonNode, T> reader) {
    JsonNode value = any(name);
    if (value == null || !fits.apply(value)) {
      throw new IllegalArgumentException(name + " must be " + what);
    }
    return reader.apply(value);
  }

  private <T> T value(
      String name, T otherwise, Function<JsonNode, Boolean> fits, Function<JsonNode, T> reader) {
    return json.has(name)
        ? required(name, "of the type of its default, " + otherwise, fits, reader)
        : otherwise;
  }

  void refuseUnread() {
    Stream<String> names = json.properties().stream().map(property -> property.getKey());
    names
        .filter(name -> !read.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException("this fault takes no '" + name + "'");
            });
  }
}
