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

/** A fault as a request to the control interface describes it. */
final class FaultRequest {
  private final ObjectNode json;
  private final Set<String> read = new HashSet<>();
  private final String operation;
  private final Fault fault;
  private final boolean always;
  private final int times;

  private FaultRequest(ObjectNode json) {
    this.json = json;
    this.operation = text("operation");
    this.fault = changed(kind(text("kind")));
    this.always = value("always", false, JsonNode::isBoolean, JsonNode::booleanValue);
    this.times = value("times", 1, JsonNode::isInt, JsonNode::intValue);
    refuseUnread();
  }

  static FaultRequest read(ObjectNode json) {
    return new FaultRequest(json);
  }

  void applyTo(Faults faults) {
    if (always) {
      faults.always(operation, fault);
    } else {
      faults.times(operation, times, fault);
    }
  }

  private Fault kind(String kind) {
    return switch (kind) {
      case "status" -> status();
      case "code" -> code();
      case "wrappedCode" -> Fault.wrappedCode(number("code"));
      case "body" -> Fault.body(text("body"));
      case "html" -> Fault.html(value("status", 200, JsonNode::isInt, JsonNode::intValue));
      case "empty" -> Fault.empty();
      case "truncated" -> Fault.truncated();
      case "announcing" -> Fault.announcing(number("bytes"));
      case "closedAfterReply" -> Fault.closedAfterReply();
      case "halved" -> Fault.halved();
      case "spoiled" -> Fault.spoiled();
      case "resetMidBody" -> Fault.resetMidBody();
      case "dropBeforeReply" -> Fault.dropBeforeReply();
      case "dropAfterExecution" -> Fault.dropAfterExecution();
      case "stall" -> Fault.stall();
      case "latency" -> Fault.latency(duration("duration"));
      case "slowBody" -> Fault.slowBody(duration("duration"));
      case "expiredToken" -> Fault.expiredToken();
      case "rateLimited" -> Fault.rateLimited(duration("duration"));
      case "wrongContentType" -> Fault.wrongContentType(text("contentType"));
      case "wrongCharset" -> Fault.wrongCharset();
      case "gzip" -> Fault.gzip();
      case "chunked" -> Fault.chunked();
      case "hugeBody" -> Fault.hugeBody(number("bytes"));
      case "header" -> Fault.header(text("name"), text("value"));
      case "replaceJson" -> Fault.replaceJson(text("pointer"), any("value"));
      case "removeJson" -> Fault.removeJson(text("pointer"));
      default -> throw new IllegalArgumentException("no fault is called '" + kind + "'");
    };
  }

  private Fault status() {
    int status = number("status");
    return json.has("body")
        ? Fault.status(status, text("contentType"), text("body"))
        : Fault.status(status);
  }

  private Fault code() {
    if (json.path("code").isString()) {
      String code = text("code");
      return json.has("status") ? Fault.code(code, number("status")) : Fault.code(code);
    }
    int code = number("code");
    return json.has("status") ? Fault.code(code, number("status")) : Fault.code(code);
  }

  private Fault changed(Fault plain) {
    Fault fault = json.has("after") ? plain.after(duration("after")) : plain;
    return fault.executed(
        value("executed", fault.executed(), JsonNode::isBoolean, JsonNode::booleanValue));
  }

  private String text(String name) {
    return required(name, "a string", JsonNode::isString, JsonNode::stringValue);
  }

  private int number(String name) {
    return required(name, "a whole number", JsonNode::isInt, JsonNode::intValue);
  }

  private Duration duration(String name) {
    try {
      return Duration.parse(text(name));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(name + " must be an ISO-8601 duration such as PT0.5S", e);
    }
  }

  private @Nullable JsonNode any(String name) {
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

  private void refuseUnread() {
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
