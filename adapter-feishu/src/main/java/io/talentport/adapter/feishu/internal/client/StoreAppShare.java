package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.FetchHistory;
import io.talentport.adapter.support.token.TokenCache;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the organisations of one store app have in common in one process: the app's own token, how
 * its last fetches went, and when Feishu was asked for a ticket. Other instances share the token
 * and its failures; each asks Feishu for tickets by itself. Thread-safe.
 */
final class StoreAppShare {

  /** Users report that a ticket comes after about two minutes. */
  private static final Duration PAUSE_BETWEEN_REQUESTS = Duration.ofMinutes(5);

  private static final Duration PAUSE_AFTER_FAILED_REQUEST = Duration.ofSeconds(10);

  private final TokenCache tokens = TokenCache.inMemory();
  private final FetchHistory history = new FetchHistory();
  private @Nullable Deadline noRequestBefore;

  TokenCache tokens() {
    return tokens;
  }

  FetchHistory history() {
    return history;
  }

  /** Feishu was asked for a ticket and gives none: it may be asked again soon. */
  synchronized void ticketRequestFailed(TimeSource time) {
    noRequestBefore = Deadline.in(PAUSE_AFTER_FAILED_REQUEST, time);
  }

  /** True if Feishu may be asked for a ticket now; then it may not for the next five minutes. */
  synchronized boolean mayRequestTicket(TimeSource time) {
    if (noRequestBefore != null && !noRequestBefore.hasPassed()) {
      return false;
    }
    noRequestBefore = Deadline.in(PAUSE_BETWEEN_REQUESTS, time);
    return true;
  }
}
