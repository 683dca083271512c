package io.talentport.adapter.support.failure;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a response besides its body.
 *
 * @param status the HTTP status; 0 if there was no reply
 * @param requestId the id that support needs to find the request
 * @param retryAfter how long the platform asks to wait
 * @param sentValues gives every value of the request; none of them is shown as an identifier
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
