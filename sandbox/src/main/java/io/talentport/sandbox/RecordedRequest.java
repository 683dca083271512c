package io.talentport.sandbox;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request that reached the sandbox, and how it was answered. The values are those that were sent,
 * tokens and secrets included, so that a test can check them; {@link #toString()} shows none of
 * them.
 *
 * @param sequence counts the requests since the start or the last reset, from 1
 * @param time when it arrived, by the sandbox's clock
 * @param operation the operation id of the specification, or {@code "unknown"}
 * @param organization the name of the organisation that answered; empty for the first one
 * @param method the HTTP method
 * @param path the path as sent, a path prefix included
 * @param query the decoded query
 * @param headers the headers, by lower-case name
 * @param body the body as text, empty when there was none
 * @param status the HTTP status answered; 0 when no answer was sent
 * @param platformCode the platform's code answered (of two, the more specific one); {@code null}
 *     when the answer had none
 * @param fault the fault that was applied; {@code null} when there was none
 * @param defect how the sandbox itself failed; {@code null} when it did not
 * @param connection identifies the client's connection: equal for requests sent on the same one
 */
public record RecordedRequest(
    long sequence,
    Instant time,
    String operation,
    String organization,
    String method,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    String body,
    int status,
    @Nullable String platformCode,
    @Nullable String fault,
    @Nullable String defect,
    String connection) {

  public RecordedRequest {
    query = Map.copyOf(query);
    headers = Map.copyOf(headers);
  }

  /** The value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The same request, marked as one at which the sandbox failed. */
  RecordedRequest withDefect(String text) {
    return new RecordedRequest(
        sequence,
        time,
        operation,
        organization,
        method,
        path,
        query,
        headers,
        body,
        status,
        platformCode,
        fault,
        text,
        connection);
  }

  /** The path without parts long enough to be keys, as in links to files. */
  String shownPath() {
    return path.replaceAll("/[0-9A-Za-z_-]{32,}(?=/|$)", "/***");
  }

  /** The request without its content. */
  @Override
  public String toString() {
    return "#%d %s: %s %s -> %d, code %s%s%s"
        .formatted(
            sequence,
            operation,
            method,
            shownPath(),
            status,
            platformCode == null ? "none" : platformCode,
            fault == null ? "" : ", fault " + fault,
            defect == null ? "" : ", the sandbox failed");
  }
}
