package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.TimeSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How long the operations of one application take no calls after a refusal. The platform refuses
 * all calls of the application, whatever share of the quota a client has. Thread-safe.
 */
public final class QuotaPauses {

  private final TimeSource time;
  private final ConcurrentMap<String, QuotaPause> pauses = new ConcurrentHashMap<>();

  /** Starts without a pause. */
  public QuotaPauses(TimeSource time) {
    this.time = time;
  }

  /** The operation's latest pause. */
  QuotaPause of(String operation) {
    return pauses.computeIfAbsent(operation, id -> new QuotaPause(time));
  }
}
