package io.talentport.sandbox.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A reply to be sent. Immutable; the {@code with} methods make altered copies. */
public final class Reply {
  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;
  private final boolean chunked;

  private Reply(int status, Map<String, String> headers, byte[] body, boolean chunked) {
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.chunked = chunked;
  }

  public static Reply of(int status, @Nullable String contentType, byte[] body) {
    Map<String, String> headers =
        contentType == null ? Map.of() : Map.of("Content-Type", contentType);
    return new Reply(status, headers, body, false);
  }

  public static Reply text(int status, String contentType, String body) {
    return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply json(int status, String contentType, Consumer<JsonGenerator> content) {
    return of(status, contentType, Json.object(content));
  }

  public int status() {
    return status;
  }

  public Map<String, String> headers() {
    return headers;
  }

  public byte[] body() {
    return body;
  }

  public boolean isChunked() {
    return chunked;
  }

  public Reply withStatus(int other) {
    return new Reply(other, headers, body, chunked);
  }

  public Reply withBody(byte[] other) {
    return new Reply(status, headers, other, chunked);
  }

  public Reply withChunks() {
    return new Reply(status, headers, body, true);
  }

  public Reply withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.keySet().removeIf(name::equalsIgnoreCase);
    more.put(name, value);
    return new Reply(status, more, body, chunked);
  }

  /**
   * The platform's code in the body: the sub code where there is one, else the code; {@code null}
   * when the body carries none.
   */
  public @Nullable String platformCode() {
    return PlatformCode.in(body);
  }
}
