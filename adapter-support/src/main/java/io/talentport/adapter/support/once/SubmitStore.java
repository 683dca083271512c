package io.talentport.adapter.support.once;

import io.talentport.adapter.support.coordination.GuardedStore;
import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The ledger of one connection: the shared one, or this process's own. Thread-safe. */
final class SubmitStore {

  private final @Nullable GuardedStore<SubmitLedger> shared;
  private final SubmitLedger own;

  SubmitStore(SharedStores stores) {
    this.shared = stores.submits().orElse(null);
    this.own = stores.ownSubmits();
  }

  /**
   * Asks the ledger.
   *
   * @param question receives the ledger and its time limit
   * @throws CoordinationUnavailableException if it does not answer
   */
  <T> T ask(Deadline deadline, BiFunction<? super SubmitLedger, Duration, T> question) {
    return shared == null ? question.apply(own, deadline.left()) : shared.ask(deadline, question);
  }

  /**
   * Asks the ledger even shortly after a failure, and repeats until it answers.
   *
   * @param question receives the ledger and its time limit
   * @throws CoordinationUnavailableException if it does not answer before the deadline
   */
  <T> T insist(Deadline deadline, BiFunction<? super SubmitLedger, Duration, T> question) {
    return shared == null
        ? question.apply(own, deadline.left())
        : shared.insist(deadline, question);
  }
}
