package io.talentport.adapter.support.call;

import io.talentport.core.error.FailureDetails;
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
 * @param sentValues gives every value of the request, to mask them in the platform's text
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

  FailureDetails.Builder addTo(FailureDetails.Builder details) {
    if (status != 0) {
      details.httpStatus(status);
    }
    return details.requestId(identifier(requestId));
  }

  @Nullable String identifier(@Nullable String fromPlatform) {
    return PlatformText.identifier(fromPlatform, sentValues);
  }

  @Nullable String masked(@Nullable String platformText) {
    return PlatformText.masked(platformText, sentValues.get());
  }
}
