package io.talentport.adapter.support.quota;

import io.talentport.core.coordination.QuotaDemand;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** What a call that waits for a turn does next. */
sealed interface TurnStep {

  /** It passes. */
  record Pass(Turn turn) implements TurnStep {}

  /**
   * It asks the store, for itself and for others that wait.
   *
   * @param unused is reserved before and left unused; null for nothing
   */
  record Ask(@Nullable QuotaDemand unused, QuotaDemand demand) implements TurnStep {}

  /**
   * It waits.
   *
   * @param woken ends the wait when something has changed
   */
  record Sleep(Duration most, CountDownLatch woken) implements TurnStep {}

  /** It waits no longer for the answer to a question that another call asks. */
  record Unanswered() implements TurnStep {}

  /**
   * Its turn comes only after its deadline.
   *
   * @param untilTurn how long it is until then at least
   */
  record TooLate(Duration untilTurn) implements TurnStep {}
}
