package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.TimeSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The gates of one client: each operation has one, however many APIs call it. Thread-safe. */
public final class QuotaGates {

  private final double share;
  private final TimeSource time;
  private final QuotaPauses pauses;
  private final ConcurrentMap<String, QuotaGate> gates = new ConcurrentHashMap<>();

  /**
   * Makes gates as they are asked for.
   *
   * @param share which part of the platform's quotas may be used; above 0
   */
  public QuotaGates(double share, TimeSource time) {
    this(share, time, new QuotaPauses(time));
  }

  /**
   * Makes gates that close together with others of the same application.
   *
   * @param share which part of the platform's quotas may be used; above 0
   * @param pauses of the application, by the same time
   */
  public QuotaGates(double share, TimeSource time, QuotaPauses pauses) {
    this.share = share;
    this.time = time;
    this.pauses = pauses;
  }

  /** The gate of an operation. */
  public QuotaGate of(Operation operation) {
    return gates.computeIfAbsent(operation.id(), id -> gate(operation));
  }

  private QuotaGate gate(Operation operation) {
    return new QuotaGate(
        operation.platform(),
        operation.id(),
        operation.quotas().stream().map(quota -> QuotaWindow.of(quota, share)).toList(),
        time,
        pauses.endOf(operation.id()));
  }
}
