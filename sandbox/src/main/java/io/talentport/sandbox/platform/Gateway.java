package io.talentport.sandbox.platform;

import io.talentport.sandbox.internal.json.Json;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One host of a platform: its operations and its conventions. Bodies and payloads are JSON in plain
 * values: {@link Map}, {@link List}, {@link String}, {@link Number}, {@link Boolean} and null.
 */
public interface Gateway {
  /** The OpenAPI document as JSON, which openapi-generator's generator {@code openapi} writes. */
  URL document();

  /**
   * True if a path belongs to this host although no operation has it; such a call is answered by
   * {@link #unknownPath}.
   */
  default boolean owns(String path) {
    return false;
  }

  /** The refusal of a call without a valid token; {@code null} if the call is accepted. */
  @Nullable Reply authorize(Operation operation, Call call);

  /**
   * What identifies the organisation of a call: the token, or in a call for a token the id of the
   * application or of the organisation. Empty if nothing does, which is all that a platform with
   * one organisation needs.
   */
  default String caller(Operation operation, Call call) {
    return "";
  }

  /** A success with its payload. */
  Reply success(Operation operation, Map<String, ?> payload);

  /** A refusal. */
  Reply refusal(Operation operation, Refusal refusal);

  /**
   * The property of a reply that holds the payload, as {@code data} does in {@code data.items} of a
   * documented {@code x-paging}; empty when the payload is the reply.
   */
  default String payload() {
    return "";
  }

  /** The properties of a reply that hold its code; of several the first one that is there. */
  default List<String> codeNames() {
    return List.of("code");
  }

  /** The body, if it is what the host reads: a JSON object; {@code null} if it is not. */
  default @Nullable Map<String, Object> body(Call call) {
    return call.isJson() ? Json.object(call.body()) : null;
  }

  /** The refusal of a body that is not what the host reads. */
  default Reply unreadable(Operation operation, Call call) {
    return violation(operation, call, new Violation("body", false, "is not a JSON object"));
  }

  /** The refusal of a value that breaks a rule of the document. */
  default Reply violation(Operation operation, Call call, Violation violation) {
    return refusal(
        operation,
        operation.refusalOf("REQUEST").about(violation.field()).saying(violation.toString()));
  }

  /** The refusal of a token that is no longer valid. */
  default Reply tokenExpired(Operation operation) {
    return refusal(operation, operation.refusalOf("TOKEN"));
  }

  /**
   * The refusal of a call too many.
   *
   * @param window the window that is used up
   * @param wait how long it stays so
   */
  default Reply rateLimited(Operation operation, QuotaWindow window, Duration wait) {
    return refusal(operation, operation.refusalOf("RATE"));
  }

  /** The answer to a path that no operation has. */
  default Reply unknownPath(Call call) {
    return Reply.text(404, "text/plain; charset=utf-8", "The path is not served.");
  }

  /** The answer to a method that the operation at this path does not have. */
  default Reply wrongMethod(Operation operation, Call call) {
    return Reply.text(405, "text/plain; charset=utf-8", "The method is not served.");
  }

  /** True if bodies may hold the text of a number, a truth value, an object or a list. */
  default boolean takesTexts() {
    return false;
  }

  /** The fields that take more values than the document knows. */
  default Set<String> openVocabularies() {
    return Set.of();
  }

  /** True if codes are texts such as {@code invalidParam}, and not numbers. */
  default boolean hasTextCodes() {
    return false;
  }

  /** True if codes can be hidden behind a general one. */
  default boolean wrapsCodes() {
    return false;
  }

  /** The refusal with its code behind the general one; called only if the host wraps codes. */
  default Reply wrappedRefusal(Operation operation, Refusal refusal) {
    throw new UnsupportedOperationException(operation.id() + " does not hide codes");
  }
}
