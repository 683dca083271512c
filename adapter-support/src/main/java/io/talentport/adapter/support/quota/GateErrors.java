package io.talentport.adapter.support.quota;

import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RateLimitedException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The exceptions of a call that does not pass a gate. Nothing was sent.
 *
 * @param platform the platform's name
 * @param operation as the platform's document names it
 */
record GateErrors(String platform, String operation) {

  RateLimitedException usedUp(Duration wait) {
    return limited("The quota is used up by calls that came before", wait);
  }

  RateLimitedException closed(Duration wait) {
    return limited("The platform refused calls as too many, and asks to wait", wait);
  }

  private RateLimitedException limited(String problem, Duration wait) {
    return new RateLimitedException(
        details(problem)
            .remedy(
                "Nothing was sent. Try again after the time given, ask less often, or allow the"
                    + " call more time with talentport."
                    + platform
                    + ".call-deadline, and in a view with its within(Duration).")
            .build(),
        wait);
  }

  PlatformTimeoutException interrupted() {
    return new PlatformTimeoutException(
        details("The thread was interrupted while it waited for the quota").build());
  }

  CoordinationUnavailableException unreachable(@Nullable CoordinationUnavailableException failure) {
    ErrorDetails facts =
        details("The quota store that the instances share did not answer, so the call has no turn")
            .remedy(
                "Nothing was sent. Check the store. For calls that go on with the quota-share of"
                    + " this process while the store is down, set"
                    + " talentport.coordination.when-unreachable to local.")
            .cause(failure)
            .build();
    return failure == null ? new CoordinationUnavailableException(facts) : failure.with(facts);
  }

  private ErrorDetails.Builder details(String problem) {
    return ErrorDetails.of(problem).platform(platform).operation(operation);
  }
}
