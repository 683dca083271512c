package io.talentport.adapter.support.failure;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a response besides its body.
 *
 * @param status the HTTP status; 0 if there was no reply
 * @param requestId the id by which support finds the request
 * @param retryAfter how long the platform asks to wait
 * @param sentValues gives every value of the request, which are no identifiers of the platform's
 */
public record ResponseDetails(
    int status,
    @Nullable String requestId,
    @Nullable Duration retryAfter,
    Supplier<Collection<String>> sentValues) {

  /** No response. */
  public static final ResponseDetails NONE = new ResponseDetails(0, null, null, List::of);

  /** The same, with the id in the body if no header had one. */
  public ResponseDetails orRequestId(@Nullable String inBody) {
    return requestId != null ? this : new ResponseDetails(status, inBody, retryAfter, sentValues);
  }
}
