package io.talentport.adapter.support.call;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a reply besides its body.
 *
 * @param status the HTTP status; 0 if there was no reply
 * @param requestId the id by which support finds the request
 * @param retryAfter how long the platform asks to wait
 * @param sentValues gives every value of the request, which are no identifiers of the platform's
 */
record Reply(
    int status,
    @Nullable String requestId,
    @Nullable Duration retryAfter,
    Supplier<Collection<String>> sentValues) {

  static final Reply NONE = new Reply(0, null, null, List::of);

  Reply orRequestId(@Nullable String inBody) {
    return requestId != null ? this : new Reply(status, inBody, retryAfter, sentValues);
  }
}
