package io.talentport.spring.boot.actuate;

import io.talentport.core.OperationState;
import io.talentport.core.PlatformState;
import io.talentport.core.error.FailureCategory;
import io.talentport.spring.boot.actuate.HealthReport.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The health as the calls so far show it. Refused credentials affect every operation, so they count
 * until any operation succeeds. Other failures are for the meters: a platform that is unavailable
 * for a minute must not take the application out of its cluster.
 */
final class PassiveHealth {

  private PassiveHealth() {}

  static Level of(PlatformState state) {
    if (state.closed()) {
      return Level.OUT_OF_SERVICE;
    }
    if (state.operations().stream().noneMatch(one -> one.lastEndedAt().isPresent())) {
      return Level.UNKNOWN;
    }
    return hasFailedSinceSuccess(state, FailureCategory.TOKEN) ? Level.DOWN : Level.UP;
  }

  /** True if a call failed for this reason, and none has succeeded since. */
  static boolean hasFailedSinceSuccess(PlatformState state, FailureCategory reason) {
    List<OperationState> called = state.operations();
    Optional<Instant> failed =
        last(called, one -> one.lastCategory().filter(reason::equals).isPresent());
    Optional<Instant> succeeded = last(called, one -> one.lastCategory().isEmpty());
    return failed
        .filter(when -> succeeded.filter(success -> success.isAfter(when)).isEmpty())
        .isPresent();
  }

  private static Optional<Instant> last(
      List<OperationState> called, Predicate<OperationState> wanted) {
    return called.stream()
        .filter(wanted)
        .flatMap(one -> one.lastEndedAt().stream())
        .max(Comparator.naturalOrder());
  }
}
