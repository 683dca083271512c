package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.TimeSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Until when the operations of one application take no calls, because the platform refused one. It
 * refuses all of them, whichever share of the quota a client has. Thread-safe.
 */
public final class QuotaPauses {

  private final TimeSource time;
  private final ConcurrentMap<String, AtomicLong> ends = new ConcurrentHashMap<>();

  /** Starts without a pause. */
  public QuotaPauses(TimeSource time) {
    this.time = time;
  }

  /** When the operation's latest pause ends, by the nanoseconds of the time source. */
  AtomicLong endOf(String operation) {
    return ends.computeIfAbsent(operation, id -> new AtomicLong(time.nanos()));
  }
}
