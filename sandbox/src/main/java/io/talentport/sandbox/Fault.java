package io.talentport.sandbox;

import io.talentport.sandbox.internal.json.Trees;
import io.talentport.sandbox.platform.Gateway;
import io.talentport.sandbox.platform.Operation;
import io.talentport.sandbox.platform.QuotaWindow;
import io.talentport.sandbox.platform.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that goes wrong with an answer. Immutable.
 *
 * <p>Each fault says whether the operation is {@linkplain #executed() executed} all the same: a
 * refusal is not, a damaged answer is. {@link #executed(boolean)} gives the other case.
 */
public final class Fault {
  private static final Duration LONGEST = Duration.ofDays(30);
  private static final Rewrite UNCHANGED = (reply, gateway, operation) -> reply;

  private final String name;
  private final boolean executed;
  private final Duration delay;
  private final Rewrite rewrite;
  private final Delivery delivery;
  private final boolean answers;
  private final Needs needs;

  private Fault(
      String name,
      boolean executed,
      Duration delay,
      Rewrite rewrite,
      Delivery delivery,
      boolean answers,
      Needs needs) {
    this.name = name;
    this.executed = executed;
    this.delay = delay;
    this.rewrite = rewrite;
    this.delivery = delivery;
    this.answers = answers;
    this.needs = needs;
  }

  /** A status with an empty body. */
  public static Fault status(int status) {
    checkStatus(status);
    return instead("status " + status, Reply.of(status, null, new byte[0]));
  }

  /** A status with a body of any kind. */
  public static Fault status(int status, String contentType, String body) {
    checkStatus(status);
    return instead("status " + status, Reply.text(status, contentType, body));
  }

  /** The platform's own error reply with its code, and the HTTP status documented for it. */
  public static Fault code(int platformCode) {
    String code = Integer.toString(platformCode);
    return refusal("code " + platformCode, (r, gateway, op) -> refused(gateway, op, code));
  }

  /** The platform's own error reply with its code, under another HTTP status. */
  public static Fault code(int platformCode, int status) {
    checkStatus(status);
    String code = Integer.toString(platformCode);
    return refusal(
        "code " + platformCode + " with status " + status,
        (r, gateway, op) -> refused(gateway, op, code).withStatus(status));
  }

  /**
   * The error reply of a platform whose codes are texts such as {@code InvalidAuthentication}, and
   * the HTTP status documented for it. For operations only that have such codes.
   */
  public static Fault code(String platformCode) {
    return textCode("code " + platformCode, (r, gateway, op) -> refused(gateway, op, platformCode));
  }

  /** The same under another HTTP status. */
  public static Fault code(String platformCode, int status) {
    checkStatus(status);
    return textCode(
        "code " + platformCode + " with status " + status,
        (r, gateway, op) -> refused(gateway, op, platformCode).withStatus(status));
  }

  private static Fault textCode(String name, Rewrite rewrite) {
    return new Fault(name, false, Duration.ZERO, rewrite, Delivery::whole, true, Needs.TEXT_CODES);
  }

  /**
   * The platform's general error with the code proper behind it, such as DingTalk's 88 with a sub
   * code. For operations only that hide codes.
   */
  public static Fault wrappedCode(int subCode) {
    return new Fault(
        "wrapped code " + subCode,
        false,
        Duration.ZERO,
        (r, gateway, op) -> gateway.wrappedRefusal(op, op.refusal(Integer.toString(subCode))),
        Delivery::whole,
        true,
        Needs.WRAPPED_CODES);
  }

  /** Status 200 with this body, called JSON whether it is or not. */
  public static Fault body(String rawJson) {
    return instead("body", Reply.text(200, "application/json;charset=utf-8", rawJson));
  }

  /** Status 200 with an HTML page, as a gateway sends that blocks its caller. */
  public static Fault html() {
    return html(200);
  }

  /** An HTML page under any status. */
  public static Fault html(int status) {
    checkStatus(status);
    String page =
        "<!DOCTYPE html><html><head><title>Blocked</title></head>"
            + "<body><h1>Your address sends too many requests</h1></body></html>";
    return instead("html", Reply.text(status, "text/html; charset=utf-8", page));
  }

  /** Status 200 with an empty body. */
  public static Fault empty() {
    return instead("empty", Reply.of(200, "application/json;charset=utf-8", new byte[0]));
  }

  /** The answer's first half under the length of the whole; then the connection is closed. */
  public static Fault truncated() {
    return delivered("truncated", true, Delivery::truncated, true);
  }

  /** The whole answer under a length of this many bytes; then the connection is closed. */
  public static Fault announcing(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("a length must not be negative: " + bytes);
    }
    return delivered("announcing more", true, Delivery.announcing(bytes), true);
  }

  /** The right answer on a connection that is kept alive by its headers, but closed at once. */
  public static Fault closedAfterReply() {
    return delivered("closed after reply", true, Delivery::thenClosed, true);
  }

  /** The answer's first half as if it were all, under its own length. */
  public static Fault halved() {
    return altered(
        "halved",
        (reply, g, o) -> reply.withBody(Arrays.copyOf(reply.body(), reply.body().length / 2)));
  }

  /** The whole of the right answer behind characters that make it no JSON. */
  public static Fault spoiled() {
    return altered(
        "spoiled",
        (reply, g, o) ->
            reply.withBody(
                (")]}'," + new String(reply.body(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)));
  }

  /** The answer's first half in chunks, and the connection closed before the last chunk. */
  public static Fault resetMidBody() {
    return delivered("reset mid body", true, Delivery::cutWithinChunks, true);
  }

  /** Nothing is executed and nothing answered: the connection is closed. */
  public static Fault dropBeforeReply() {
    return delivered("drop before reply", false, Delivery::dropped, false);
  }

  /** The operation is executed, but the connection closed instead of an answer. */
  public static Fault dropAfterExecution() {
    return delivered("drop after execution", true, Delivery::dropped, false);
  }

  /** Nothing is executed and nothing answered, until the fault is cleared or the sandbox closed. */
  public static Fault stall() {
    return delivered("stall", false, Delivery::stalled, false);
  }

  /** The right answer, late. */
  public static Fault latency(Duration time) {
    return altered("latency", UNCHANGED).after(time);
  }

  /** The right answer in at most sixteen pieces, with a wait before each. */
  public static Fault slowBody(Duration perChunk) {
    return delivered("slow body", true, Delivery.slowly(notNegative(perChunk)), true);
  }

  /** The platform's refusal of a token that is no longer valid. */
  public static Fault expiredToken() {
    return refusal("expired token", (r, gateway, op) -> gateway.tokenExpired(op));
  }

  /** The platform's refusal of a call too many, with the time to wait if the platform sends it. */
  public static Fault rateLimited(Duration reset) {
    Duration time = notNegative(reset);
    return refusal(
        "rate limited",
        (r, gateway, op) ->
            gateway.rateLimited(op, new QuotaWindow(fewestPermits(op), time), time));
  }

  /** The right answer under a content type that does not belong to it. */
  public static Fault wrongContentType(String contentType) {
    return altered("wrong content type", (reply, g, o) -> typed(reply, contentType));
  }

  /** The right answer in UTF-8, under a header that calls it ISO-8859-1. */
  public static Fault wrongCharset() {
    return altered(
        "wrong charset", (reply, g, o) -> typed(reply, "application/json; charset=ISO-8859-1"));
  }

  /** The right answer, compressed. */
  public static Fault gzip() {
    return altered(
        "gzip",
        (reply, g, o) ->
            reply.withBody(zipped(reply.body())).withHeader("Content-Encoding", "gzip"));
  }

  /** The right answer in chunks, without a length. */
  public static Fault chunked() {
    return altered("chunked", (reply, g, o) -> reply.withChunks());
  }

  /** The right answer behind so much white space that the body has this many bytes. */
  public static Fault hugeBody(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("a body must not have a negative size: " + bytes);
    }
    return delivered("huge body", true, Delivery.padded(bytes), true);
  }

  /** The right answer with one header more. */
  public static Fault header(String name, String value) {
    return altered("header " + name, (reply, g, o) -> reply.withHeader(name, value));
  }

  /**
   * The right answer, changed. An answer that is not JSON is sent as it is.
   *
   * @param change gets the answer's JSON, which it may alter, and returns what to send instead
   */
  public static Fault mutate(UnaryOperator<JsonNode> change) {
    return altered("mutation", (reply, g, o) -> mutated(reply, change));
  }

  /**
   * The right answer with one value replaced or added. A pointer that leads nowhere changes
   * nothing.
   *
   * @param pointer a JSON pointer such as {@code /result/list/0/channel}
   * @param value a value that JSON can hold, or {@code null} for a JSON null
   */
  public static Fault replaceJson(String pointer, @Nullable Object value) {
    JsonPointer place = JsonPointer.compile(pointer);
    JsonNode replacement = Trees.tree(value);
    return altered(
        "replaced " + pointer,
        (reply, g, o) -> mutated(reply, root -> replaced(root, place, replacement)));
  }

  /** The right answer without one value. */
  public static Fault removeJson(String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    return altered("removed " + pointer, (reply, g, o) -> mutated(reply, r -> removed(r, place)));
  }

  /** This fault, with the operation executed or not before it strikes. */
  public Fault executed(boolean execute) {
    return new Fault(name, execute, delay, rewrite, delivery, answers, needs);
  }

  /** This fault, after a wait. */
  public Fault after(Duration time) {
    return new Fault(name, executed, notNegative(time), rewrite, delivery, answers, needs);
  }

  /** True if the operation takes effect before the fault. */
  public boolean executed() {
    return executed;
  }

  /** The fault's name in the journal. */
  @Override
  public String toString() {
    return name;
  }

  Duration delay() {
    return delay;
  }

  Reply rewrite(Reply reply, Gateway gateway, Operation operation) {
    return rewrite.apply(reply, gateway, operation);
  }

  Delivery delivery() {
    return delivery;
  }

  /** True if a status is sent to the client. */
  boolean answers() {
    return answers;
  }

  /** The requirement of this fault to an operation. */
  Needs needs() {
    return needs;
  }

  /** Requirements that not every operation meets. */
  enum Needs {
    NOTHING,
    /** Codes that are hidden behind a general one. */
    WRAPPED_CODES,
    /** Codes that are texts. */
    TEXT_CODES
  }

  private static Fault instead(String name, Reply other) {
    return refusal(name, (reply, gateway, operation) -> other);
  }

  private static Fault refusal(String name, Rewrite rewrite) {
    return new Fault(name, false, Duration.ZERO, rewrite, Delivery::whole, true, Needs.NOTHING);
  }

  private static Fault altered(String name, Rewrite rewrite) {
    return new Fault(name, true, Duration.ZERO, rewrite, Delivery::whole, true, Needs.NOTHING);
  }

  private static Fault delivered(
      String name, boolean executed, Delivery delivery, boolean answers) {
    return new Fault(name, executed, Duration.ZERO, UNCHANGED, delivery, answers, Needs.NOTHING);
  }

  private static Reply refused(Gateway gateway, Operation operation, String code) {
    return gateway.refusal(operation, operation.refusal(code));
  }

  private static int fewestPermits(Operation operation) {
    return operation.quota().stream().mapToInt(QuotaWindow::permits).min().orElse(1);
  }

  private static Reply typed(Reply reply, String contentType) {
    return reply.withHeader("Content-Type", contentType);
  }

  private static Reply mutated(Reply reply, UnaryOperator<JsonNode> change) {
    JsonNode root = Trees.parse(reply.body());
    return root == null
        ? reply
        : reply.withBody(Trees.MAPPER.writeValueAsBytes(change.apply(root)));
  }

  private static JsonNode replaced(JsonNode root, JsonPointer place, JsonNode value) {
    if (place.matches()) {
      return value;
    }
    JsonNode parent = root.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), value);
    } else if (parent instanceof ArrayNode array) {
      int index = place.last().getMatchingIndex();
      if (index >= 0 && index < array.size()) {
        array.set(index, value);
      }
    }
    return root;
  }

  private static JsonNode removed(JsonNode root, JsonPointer place) {
    if (!place.matches()) {
      JsonNode parent = root.at(place.head());
      if (parent instanceof ObjectNode object) {
        object.remove(place.last().getMatchingProperty());
      } else if (parent instanceof ArrayNode array) {
        array.remove(place.last().getMatchingIndex());
      }
    }
    return root;
  }

  private static byte[] zipped(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(plain);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return bytes.toByteArray();
  }

  private static void checkStatus(int status) {
    if (status < 200 || status > 599) {
      throw new IllegalArgumentException("status must be from 200 to 599: " + status);
    }
  }

  private static Duration notNegative(Duration time) {
    if (time.isNegative() || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "a duration must be from zero to " + LONGEST + ": " + time);
    }
    return time;
  }

  /** Changes the right answer. */
  @FunctionalInterface
  private interface Rewrite {
    Reply apply(Reply reply, Gateway gateway, Operation operation);
  }
}
