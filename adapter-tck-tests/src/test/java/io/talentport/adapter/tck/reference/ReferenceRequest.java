package io.talentport.adapter.tck.reference;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a call of the reference adapter sends. Immutable by convention.
 *
 * @param path the values of the path's parameters
 * @param query the parameters of the query
 * @param headers the headers, without those of the body
 * @param type the media type of the body; null for the operation's own
 * @param body the body; null for none
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
record ReferenceRequest(
    Map<String, String> path,
    Map<String, String> query,
    Map<String, String> headers,
    @Nullable String type,
    byte @Nullable [] body) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String BOUNDARY = "boundary-of-the-reference";

  /** A request with nothing in it. */
  static ReferenceRequest empty() {
    return new ReferenceRequest(Map.of(), Map.of(), Map.of(), null, null);
  }

  /** A request with a body. */
  static ReferenceRequest of(JsonNode body) {
    return new ReferenceRequest(Map.of(), Map.of(), Map.of(), null, JSON.writeValueAsBytes(body));
  }

  /** A request with a file in its body. */
  static ReferenceRequest ofFile(String name, byte[] content) {
    byte[] head =
        ("--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"content\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] end = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] form = Arrays.copyOf(head, head.length + content.length + end.length);
    System.arraycopy(content, 0, form, head.length, content.length);
    System.arraycopy(end, 0, form, head.length + content.length, end.length);
    return new ReferenceRequest(
        Map.of(), Map.of(), Map.of(), "multipart/form-data; boundary=" + BOUNDARY, form);
  }

  /** The same with a value in the path. */
  ReferenceRequest at(String name, String value) {
    return new ReferenceRequest(with(path, name, value), query, headers, type, body);
  }

  /** The same with a parameter. */
  ReferenceRequest asking(String name, String value) {
    return new ReferenceRequest(path, with(query, name, value), headers, type, body);
  }

  /** The same with a header. */
  ReferenceRequest under(String name, String value) {
    return new ReferenceRequest(path, query, with(headers, name, value), type, body);
  }

  private static Map<String, String> with(Map<String, String> values, String name, String value) {
    Map<String, String> more = new TreeMap<>(values);
    more.put(name, value);
    return more;
  }

  /** The body as text. */
  String shown() {
    return Optional.ofNullable(body)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("");
  }

  @Override
  public String toString() {
    return "ReferenceRequest[***]";
  }
}
