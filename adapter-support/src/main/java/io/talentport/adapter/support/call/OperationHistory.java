package io.talentport.adapter.support.call;

import io.talentport.adapter.support.quota.QuotaGate;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.OperationState;
import io.talentport.core.coordination.QuotaLevel;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.listener.CallOutcome;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One operation of a client: its gate, and how its last call ended. Thread-safe. */
final class OperationHistory {

  private final String operation;
  private final QuotaGate gate;
  private volatile boolean called;
  private volatile @Nullable LastCall last;

  /**
   * How a call ended.
   *
   * @param category why it failed; null if it did not
   * @param endedAt the reading of the clock then
   */
  private record LastCall(CallOutcome outcome, @Nullable FailureCategory category, long endedAt) {}

  OperationHistory(String operation, QuotaGate gate) {
    this.operation = operation;
    this.gate = gate;
  }

  QuotaGate gate() {
    return gate;
  }

  void callStarted() {
    // Written once only, because all threads read it.
    if (!called) {
      called = true;
    }
  }

  void callEnded(CallOutcome outcome, @Nullable FailureCategory category, long endedAt) {
    last = new LastCall(outcome, category, endedAt);
  }

  boolean wasCalled() {
    return called;
  }

  OperationState state(TimeSource time) {
    Optional<LastCall> ended = Optional.ofNullable(last);
    QuotaLevel level = gate.level();
    return OperationState.builder()
        .operation(operation)
        .permitsLeft(
            level.turns() == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(level.turns()))
        .closedFor(level.pauseLeft())
        .lastOutcome(ended.map(LastCall::outcome))
        .lastCategory(ended.map(LastCall::category))
        .lastEndedAt(ended.map(call -> time.now().minusNanos(time.nanos() - call.endedAt())))
        .build();
  }
}
