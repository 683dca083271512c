package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.FetchHistory;
import io.talentport.adapter.support.token.TokenCache;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the organisations of one store app share in one process: the app's own token, the results of
 * its last fetches, and the time of the last request for a ticket. Other instances share the token
 * and its failures; each requests tickets by itself. Thread-safe.
 */
final class StoreAppShare {

  /** By reports of users, a ticket arrives after about two minutes. */
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

  /** Feishu refused the request for a ticket: it may be repeated soon. */
  synchronized void ticketRequestFailed(TimeSource time) {
    noRequestBefore = Deadline.in(PAUSE_AFTER_FAILED_REQUEST, time);
  }

  /** True if a ticket may be requested now; then not again for five minutes. */
  synchronized boolean mayRequestTicket(TimeSource time) {
    if (noRequestBefore != null && !noRequestBefore.hasPassed()) {
      return false;
    }
    noRequestBefore = Deadline.in(PAUSE_BETWEEN_REQUESTS, time);
    return true;
  }
}
