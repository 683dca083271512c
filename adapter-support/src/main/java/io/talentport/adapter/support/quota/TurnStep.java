package io.talentport.adapter.support.quota;

import io.talentport.core.coordination.QuotaDemand;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** The next step of a call that waits for a turn. */
sealed interface TurnStep {

  /** It may be sent. */
  record Pass(Turn turn) implements TurnStep {}

  /**
   * It asks the store, for itself and for other waiting calls.
   *
   * @param unused turns to reserve first and leave unused; null for none
   */
  record Ask(@Nullable QuotaDemand unused, QuotaDemand demand) implements TurnStep {}

  /**
   * It waits.
   *
   * @param woken ends the wait when something has changed
   */
  record Sleep(Duration most, CountDownLatch woken) implements TurnStep {}

  /** It stops waiting for the answer to another call's question. */
  record Unanswered() implements TurnStep {}

  /**
   * Its turn comes after its deadline.
   *
   * @param untilTurn the minimum time until then
   */
  record TooLate(Duration untilTurn) implements TurnStep {}
}
