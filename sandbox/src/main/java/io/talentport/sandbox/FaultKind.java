package io.talentport.sandbox;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The faults that can be described in JSON, and their fields. */
enum FaultKind {
  STATUS(
      "status",
      FaultKind::status,
      needed("status", Type.NUMBER, "503"),
      optional("contentType", Type.TEXT, "text/plain"),
      optional("body", Type.TEXT, "")),
  CODE(
      "code",
      FaultKind::code,
      needed("code", Type.CODE, ""),
      optional("status", Type.NUMBER, "400")),
  WRAPPED_CODE(
      "wrappedCode", f -> Fault.wrappedCode(f.number("code")), needed("code", Type.CODE, "")),
  EXPIRED_TOKEN("expiredToken", f -> Fault.expiredToken()),
  RATE_LIMITED("rateLimited", f -> Fault.rateLimited(f.duration("duration")), duration()),
  BODY("body", f -> Fault.body(f.text("body")), needed("body", Type.TEXT, "{}")),
  HTML("html", f -> Fault.html(f.numberOr("status", 200)), optional("status", Type.NUMBER, "403")),
  EMPTY("empty", f -> Fault.empty()),
  TRUNCATED("truncated", f -> Fault.truncated()),
  ANNOUNCING("announcing", f -> Fault.announcing(f.number("bytes")), bytes()),
  CLOSED_AFTER_REPLY("closedAfterReply", f -> Fault.closedAfterReply()),
  HALVED("halved", f -> Fault.halved()),
  SPOILED("spoiled", f -> Fault.spoiled()),
  RESET_MID_BODY("resetMidBody", f -> Fault.resetMidBody()),
  DROP_BEFORE_REPLY("dropBeforeReply", f -> Fault.dropBeforeReply()),
  DROP_AFTER_EXECUTION("dropAfterExecution", f -> Fault.dropAfterExecution()),
  STALL("stall", f -> Fault.stall()),
  LATENCY("latency", f -> Fault.latency(f.duration("duration")), duration()),
  SLOW_BODY("slowBody", f -> Fault.slowBody(f.duration("duration")), duration()),
  WRONG_CONTENT_TYPE(
      "wrongContentType",
      f -> Fault.wrongContentType(f.text("contentType")),
      needed("contentType", Type.TEXT, "text/plain")),
  WRONG_CHARSET("wrongCharset", f -> Fault.wrongCharset()),
  GZIP("gzip", f -> Fault.gzip()),
  CHUNKED("chunked", f -> Fault.chunked()),
  HUGE_BODY("hugeBody", f -> Fault.hugeBody(f.number("bytes")), bytes()),
  HEADER(
      "header",
      f -> Fault.header(f.text("name"), f.text("value")),
      needed("name", Type.TEXT, "Retry-After"),
      needed("value", Type.TEXT, "2")),
  REPLACE_JSON(
      "replaceJson",
      f -> Fault.replaceJson(f.text("pointer"), f.any("value")),
      needed("pointer", Type.TEXT, ""),
      needed("value", Type.JSON, "null")),
  REMOVE_JSON(
      "removeJson", f -> Fault.removeJson(f.text("pointer")), needed("pointer", Type.TEXT, ""));

  private final String id;
  private final Function<FaultFields, Fault> reader;
  private final List<Field> fields;

  FaultKind(String id, Function<FaultFields, Fault> reader, Field... fields) {
    this.id = id;
    this.reader = reader;
    this.fields = List.of(fields);
  }

  static FaultKind of(String id) {
    return Stream.of(values())
        .filter(kind -> kind.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no fault is called '" + id + "'"));
  }

  /** The name in JSON. */
  String id() {
    return id;
  }

  List<Field> fields() {
    return fields;
  }

  Fault read(FaultFields json) {
    return reader.apply(json);
  }

  private static Fault status(FaultFields json) {
    int status = json.number("status");
    return json.has("body")
        ? Fault.status(status, json.text("contentType"), json.text("body"))
        : Fault.status(status);
  }

  private static Fault code(FaultFields json) {
    if (json.isText("code")) {
      String code = json.text("code");
      return json.has("status") ? Fault.code(code, json.number("status")) : Fault.code(code);
    }
    int code = json.number("code");
    return json.has("status") ? Fault.code(code, json.number("status")) : Fault.code(code);
  }

  private static Field needed(String name, Type type, String example) {
    return new Field(name, type, true, example);
  }

  private static Field optional(String name, Type type, String example) {
    return new Field(name, type, false, example);
  }

  private static Field duration() {
    return needed("duration", Type.DURATION, "PT2S");
  }

  private static Field bytes() {
    return needed("bytes", Type.NUMBER, "1000000");
  }

  /** The type of a field's value. */
  enum Type {
    NUMBER,
    TEXT,
    /** An ISO-8601 duration. */
    DURATION,
    /** A code of the operation: a text where its codes are texts, else a number. */
    CODE,
    /** Any JSON value. */
    JSON
  }

  /**
   * A field besides those of every fault.
   *
   * @param example a value to start with; empty if none fits every operation
   */
  record Field(String name, Type type, boolean needed, String example) {}
}
