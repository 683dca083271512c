package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.TimeSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The gates of one client: one for each operation, shared by all APIs that call it. Thread-safe.
 */
public final class QuotaGates {

  private final double share;
  private final TimeSource time;
  private final QuotaPauses pauses;
  private final @Nullable SharedQuotas shared;
  private final ConcurrentMap<String, QuotaGate> gates = new ConcurrentHashMap<>();

  /**
   * Creates gates on demand.
   *
   * @param share which part of the platform's quotas this process may use by itself; above 0
   * @param pauses the application's pauses, by the same clock
   * @param shared where the quotas are shared with other processes; null if they are not
   */
  public QuotaGates(
      double share, TimeSource time, QuotaPauses pauses, @Nullable SharedQuotas shared) {
    this.share = share;
    this.time = time;
    this.pauses = pauses;
    this.shared = shared;
  }

  /** The gate of an operation. */
  public QuotaGate of(Operation operation) {
    return gates.computeIfAbsent(operation.id(), id -> gate(operation));
  }

  private QuotaGate gate(Operation operation) {
    GateErrors errors = new GateErrors(operation.platform(), operation.id());
    QuotaPause pause = pauses.of(operation.id());
    return new QuotaGate(
        errors,
        pause,
        new OwnTurns(errors, windows(operation, share), time),
        shared == null
            ? null
            : new SharedTurns(
                errors, windows(operation, shared.share()), shared.of(operation), time, pause));
  }

  private static List<QuotaWindow> windows(Operation operation, double share) {
    return operation.quotas().stream().map(quota -> QuotaWindow.of(quota, share)).toList();
  }
}
