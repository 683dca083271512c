package io.talentport.sandbox.internal.engine;

import io.talentport.sandbox.platform.Operation;
import io.talentport.sandbox.platform.QuotaWindow;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts the calls of each operation in its windows. A window opens with the first call that it
 * admits and lasts for its period; refused calls are not counted.
 */
final class QuotaGate {
  private final Clock clock;
  private final boolean enforced;
  private final Map<String, List<OpenWindow>> windows = new HashMap<>();

  QuotaGate(Clock clock, boolean enforced) {
    this.clock = clock;
    this.enforced = enforced;
  }

  /** The exceeded window, or {@code null} if the call is admitted and counted in every window. */
  synchronized @Nullable Exceeded admit(Operation operation) {
    if (!enforced || operation.quota().isEmpty()) {
      return null;
    }
    long now = clock.millis();
    List<OpenWindow> open = windows.computeIfAbsent(operation.id(), id -> opened(operation));
    for (OpenWindow window : open) {
      if (window.isFull(now)) {
        return new Exceeded(window.limit, Duration.ofMillis(window.end() - now));
      }
    }
    open.forEach(window -> window.count(now));
    return null;
  }

  synchronized void reset() {
    windows.clear();
  }

  private static List<OpenWindow> opened(Operation operation) {
    List<OpenWindow> open = new ArrayList<>();
    operation.quota().forEach(limit -> open.add(new OpenWindow(limit)));
    return open;
  }

  /** An exceeded window, and how long it remains so. */
  record Exceeded(QuotaWindow window, Duration left) {}

  private static final class OpenWindow {
    private final QuotaWindow limit;
    private long start = Long.MIN_VALUE;
    private int used;

    OpenWindow(QuotaWindow limit) {
      this.limit = limit;
    }

    boolean isFull(long now) {
      return used >= limit.permits() && now < end();
    }

    long end() {
      return start + limit.period().toMillis();
    }

    void count(long now) {
      if (used == 0 || now >= end()) {
        start = now;
        used = 0;
      }
      used++;
    }
  }
}
