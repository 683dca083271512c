package io.talentport.spring.boot.actuate;

import io.talentport.core.OperationState;
import io.talentport.core.PlatformState;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A platform's state as texts and numbers, which every JSON library writes the same way. */
final class StateDescription {

  private StateDescription() {}

  static Map<String, Object> of(PlatformState state, Clock clock) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("platform", state.platform().value());
    state.tokenExpiresAt().ifPresent(end -> described.put("tokenExpiresAt", end.toString()));
    state.retriesLeft().ifPresent(left -> described.put("retriesLeft", left));
    state.connectionsInUse().ifPresent(used -> described.put("connectionsInUse", used));
    state.maxConnections().ifPresent(max -> described.put("maxConnections", max));
    Map<String, Object> operations = new LinkedHashMap<>();
    state.operations().forEach(one -> operations.put(one.operation(), operation(one, clock)));
    if (!operations.isEmpty()) {
      described.put("operations", operations);
    }
    return described;
  }

  private static Map<String, Object> operation(OperationState operation, Clock clock) {
    Map<String, Object> described = new LinkedHashMap<>();
    operation.lastOutcome().ifPresent(how -> described.put("lastOutcome", word(how)));
    operation.lastCategory().ifPresent(why -> described.put("lastFailure", word(why)));
    operation.lastEndedAt().ifPresent(when -> described.put("lastEndedAt", when.toString()));
    operation.permitsLeft().ifPresent(left -> described.put("permitsLeft", left));
    if (!operation.closedFor().isZero()) {
      described.put(
          "closedUntil",
          clock.instant().plus(operation.closedFor()).truncatedTo(ChronoUnit.SECONDS).toString());
    }
    return described;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
