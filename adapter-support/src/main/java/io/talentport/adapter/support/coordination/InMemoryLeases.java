package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.Lease;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Leases in the memory of one process. Thread-safe. */
final class InMemoryLeases {

  private final TimeSource time;
  private final Map<String, Held> leases = new HashMap<>();

  InMemoryLeases(TimeSource time) {
    this.time = time;
  }

  /** A lease; each is equal to itself only. */
  private final class Held implements Lease {

    private final String key;
    private final Deadline until;

    private Held(String key, Deadline until) {
      this.key = key;
      this.until = until;
    }

    @Override
    public void release(Duration within) {
      synchronized (leases) {
        leases.remove(key, this);
      }
    }
  }

  /** Takes a lease; absent if another one has it. */
  Optional<Lease> tryLease(String key, Duration length) {
    synchronized (leases) {
      leases.values().removeIf(held -> held.until.hasPassed());
      if (leases.containsKey(key)) {
        return Optional.empty();
      }
      Held held = new Held(key, Deadline.in(length, time));
      leases.put(key, held);
      return Optional.of(held);
    }
  }
}
