package io.talentport.adapter.support.once;

import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A ledger between whose answers something happens. */
final class FaultyLedger implements SubmitLedger {

  private final SubmitLedger ledger;
  final List<String> recorded = new ArrayList<>();
  final List<Duration> leases = new ArrayList<>();
  int claims;
  Consumer<Integer> beforeClaim = number -> {};
  Consumer<Integer> beforeRecord = number -> {};
  Consumer<Integer> afterRecord = number -> {};
  UnaryOperator<Optional<String>> entries = UnaryOperator.identity();
  boolean givesNoKeyAway;
  boolean hasLostEntries;

  FaultyLedger(SubmitLedger ledger) {
    this.ledger = ledger;
  }

  static void unreachable() {
    throw new CoordinationUnavailableException(
        ErrorDetails.of("the ledger is away").remedy("Wait.").build());
  }

  void answersAgain() {
    beforeClaim = number -> {};
    beforeRecord = number -> {};
    afterRecord = number -> {};
  }

  @Override
  public SubmitClaim claim(String key, Duration lease, Duration within) {
    beforeClaim.accept(++claims);
    SubmitClaim claim = ledger.claim(key, lease, within);
    boolean withheld = givesNoKeyAway;
    if (withheld) {
      claim.release(within);
    }
    return new SubmitClaim() {
      @Override
      public boolean isOwned() {
        return claim.isOwned() && !withheld;
      }

      @Override
      public Optional<String> entry() {
        return entries.apply(claim.entry());
      }

      @Override
      public boolean mayHaveLostEntries() {
        return claim.mayHaveLostEntries() || withheld || hasLostEntries;
      }

      @Override
      public boolean record(String entry, Duration length, Duration keep, Duration most) {
        int number = recorded.size() + 1;
        beforeRecord.accept(number);
        boolean kept = claim.record(entry, length, keep, most);
        recorded.add(entry);
        leases.add(length);
        afterRecord.accept(number);
        return kept;
      }

      @Override
      public void release(Duration most) {
        claim.release(most);
      }

      @Override
      public void forget(Duration most) {
        claim.forget(most);
      }
    };
  }
}
