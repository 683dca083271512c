package io.talentport.spring.boot.actuate;

import io.talentport.core.PlatformState;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.FailureCategory;
import io.talentport.spring.boot.actuate.HealthReport.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The health of the shared store, as the calls so far show it. It is down only if every call has to
 * fail without the store: otherwise reads continue, and a restart would not help.
 */
final class CoordinationHealth {

  private CoordinationHealth() {}

  static HealthReport of(Coordination coordination, List<PlatformState> platforms) {
    boolean failing =
        platforms.stream()
            .anyMatch(
                one -> PassiveHealth.hasFailedSinceSuccess(one, FailureCategory.COORDINATION));
    boolean called =
        platforms.stream()
            .flatMap(one -> one.operations().stream())
            .anyMatch(one -> one.lastEndedAt().isPresent());
    return new HealthReport(
        level(coordination, called, failing), details(coordination, called, failing));
  }

  private static Level level(Coordination coordination, boolean called, boolean failing) {
    if (!called) {
      return Level.UNKNOWN;
    }
    boolean needed =
        coordination.whenUnreachable().filter(WhenUnreachable.FAIL::equals).isPresent();
    return failing && needed ? Level.DOWN : Level.UP;
  }

  private static Map<String, Object> details(
      Coordination coordination, boolean called, boolean failing) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("tokens", shared(coordination.tokens().isPresent()));
    details.put("quotas", shared(coordination.quotas().isPresent()));
    details.put("submits", shared(coordination.submits().isPresent()));
    details.put("lists", shared(coordination.lists().isPresent()));
    coordination
        .whenUnreachable()
        .ifPresent(calls -> details.put("whenUnreachable", StateDescription.word(calls)));
    if (called) {
      details.put("failedSinceSuccess", failing);
    }
    return details;
  }

  private static String shared(boolean present) {
    return present ? "shared" : "own";
  }
}
