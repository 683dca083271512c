package io.talentport.adapter.support.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The body of a reply, decoded.
 *
 * @param value the carrier, without what could not be read; null if the body is no JSON object
 * @param problem why there is no value, as the end of a sentence; empty if there is one
 * @param cause what the parser threw, whose text may quote the body; null if it threw nothing
 * @param faults the fields that were left out; empty in the normal case
 * @param refusals undocumented fields that indicate an error
 * @param isWebPage whether the body is HTML
 */
public record JsonBody<T>(
    @Nullable T value,
    String problem,
    @Nullable Exception cause,
    List<WireFault> faults,
    NestedRefusals refusals,
    boolean isWebPage) {

  /** Blanks before a document are skipped up to this length. */
  private static final int LONGEST_START = 512;

  /** A smaller body is decoded before the deadline would be checked twice. */
  private static final int LARGE = 1024 * 1024;

  private static final String XML = "<?xml";
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * Decodes a body; keeps nothing of the array.
   *
   * @param body the array, which may be longer than the body
   * @param length the length of the body
   * @param carrier makes an empty one
   * @param optIn whether fields are read that have to be asked for
   * @param stillInTime throws if the call's deadline has passed; asked while a large body is read
   */
  public static <T extends JsonObject> JsonBody<T> read(
      byte[] body,
      int length,
      Supplier<? extends T> carrier,
      OptInFields optIn,
      Runnable stillInTime) {
    if (length == 0) {
      return none("it is empty");
    }
    if (isWebPage(body, length)) {
      return new JsonBody<>(
          null, "it is a web page, not JSON", null, List.of(), new NestedRefusals(), true);
    }
    if (!Utf8.isValid(body, length)) {
      return none("it is not valid JSON, or cut off: its bytes are not UTF-8");
    }
    try (JsonParser parser =
        length < LARGE
            ? JsonStreams.parser(body, length)
            : JsonStreams.parser(new CheckedStream(body, length, stillInTime))) {
      return read(parser, carrier, optIn);
    } catch (JacksonException wrong) {
      return new JsonBody<>(
          null, "it is not valid JSON, or cut off", wrong, List.of(), new NestedRefusals(), false);
    }
  }

  private static <T extends JsonObject> JsonBody<T> read(
      JsonParser parser, Supplier<? extends T> carrier, OptInFields optIn) {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return none("it is empty");
    }
    JsonReader reader = new JsonReader(parser, optIn);
    T value = first == JsonToken.START_OBJECT ? reader.object(carrier) : reader.skip();
    if (parser.nextToken() != null) {
      return none("it is not valid JSON, or cut off: something follows its end");
    }
    String problem =
        value != null
            ? ""
            : first == JsonToken.VALUE_NULL ? "it is null" : "it is not a JSON object";
    return new JsonBody<>(value, problem, null, reader.faults(), reader.refusals(), false);
  }

  private static <T> JsonBody<T> none(String problem) {
    return new JsonBody<>(null, problem, null, List.of(), new NestedRefusals(), false);
  }

  /** Whether a body is HTML; other markup is not. */
  private static boolean isWebPage(byte[] body, int length) {
    int at = isAt(body, 0, length, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    int end = Math.min(length, LONGEST_START);
    while (at < end && Character.isWhitespace(body[at])) {
      at++;
    }
    return at < end && body[at] == '<' && !isXml(body, at, length);
  }

  private static boolean isAt(byte[] body, int at, int length, byte[] bytes) {
    return Arrays.mismatch(body, at, Math.min(length, at + bytes.length), bytes, 0, bytes.length)
        < 0;
  }

  private static boolean isXml(byte[] body, int at, int length) {
    int end = Math.min(length, at + XML.length());
    return new String(body, at, end - at, ISO_8859_1).equalsIgnoreCase(XML);
  }
}
