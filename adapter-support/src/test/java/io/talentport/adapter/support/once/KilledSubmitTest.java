package io.talentport.adapter.support.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.adapter.support.coordination.InMemorySubmitLedger;
import io.talentport.adapter.support.once.PaperPlatform.Fate;
import io.talentport.adapter.support.once.PaperPlatform.Killed;
import io.talentport.adapter.support.once.PaperPlatform.Step;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An instance is killed, or the ledger or the platform fails, at every step; another instance then
 * submits under the key. No person exists twice, and none is lost without a word.
 */
class KilledSubmitTest {

  /** How many records a whole submit makes. */
  private static final int RECORDS = 9;

  private enum LedgerFate {
    WORKS,
    KILLED_BEFORE,
    KILLED_AFTER,
    UNREACHABLE_BEFORE,
    UNREACHABLE_AFTER,
    OVERTAKEN
  }

  static Stream<Arguments> everything() {
    List<Arguments> all = new ArrayList<>();
    for (Step step : Step.values()) {
      for (Fate fate : Fate.values()) {
        all.add(Arguments.of(step, fate, LedgerFate.WORKS, 0));
        for (LedgerFate ledgerFate : LedgerFate.values()) {
          for (int record = 1; ledgerFate != LedgerFate.WORKS && record <= RECORDS; record++) {
            all.add(Arguments.of(step, fate, ledgerFate, record));
          }
        }
      }
    }
    return all.stream();
  }

  @Tag("slow")
  @ParameterizedTest(name = "{0} {1}, ledger {2} at record {3}")
  @MethodSource("everything")
  @Tag("proves:submit-key")
  void isDoneOnceOrSaidToBeUndecided(Step step, Fate fate, LedgerFate ledgerFate, int record) {
    ManualTime time = new ManualTime();
    PaperPlatform platform = new PaperPlatform();
    FaultyLedger ledger = new FaultyLedger(new InMemorySubmitLedger(time));
    OnPaper first = new OnPaper(platform, ledger, time);
    OnPaper second = new OnPaper(platform, ledger, time);
    platform.fates(one -> one == step ? fate : Fate.DONE);
    strike(ledger, ledgerFate, record, time, second);

    Throwable thrown = catchThrowable(first::submit);

    assertThat(platform.people).as("people after the first").hasSizeLessThanOrEqualTo(1);
    if (thrown == null) {
      assertThat(platform.people).as("people where there is a receipt").hasSize(1);
    } else {
      assertThat(thrown).isInstanceOfAny(RecruitingException.class, Killed.class);
    }
    ledger.answersAgain();
    platform.works();
    time.advance(Duration.ofMinutes(2));

    Throwable later = catchThrowable(second::submit);

    assertThat(platform.applications).doesNotHaveDuplicates();
    if (later == null) {
      assertThat(platform.people).as("people where there is a receipt").hasSize(1);
      assertThat(platform.applications).hasSize(2);
    } else {
      assertThat(later).isInstanceOf(OutcomeUnknownException.class).hasMessageContaining("Nothing");
      assertThat(platform.people).as("people where nobody knows").hasSizeLessThanOrEqualTo(1);
    }
  }

  private static void strike(
      FaultyLedger ledger, LedgerFate fate, int record, ManualTime time, OnPaper second) {
    Consumer<Integer> killed = number -> at(record, number, () -> kill());
    Consumer<Integer> unreachable =
        number -> {
          if (number >= record) {
            FaultyLedger.unreachable();
          }
        };
    switch (fate) {
      case KILLED_BEFORE -> ledger.beforeRecord = killed;
      case KILLED_AFTER -> ledger.afterRecord = killed;
      case UNREACHABLE_BEFORE -> ledger.beforeRecord = unreachable;
      case UNREACHABLE_AFTER -> ledger.afterRecord = unreachable;
      case OVERTAKEN ->
          ledger.beforeRecord =
              number ->
                  at(
                      record,
                      number,
                      () -> {
                        ledger.answersAgain();
                        time.advance(Duration.ofMinutes(2));
                        var unused = catchThrowable(second::submit);
                      });
      default -> {}
    }
  }

  private static void at(int record, int number, Runnable what) {
    if (number == record) {
      what.run();
    }
  }

  private static void kill() {
    throw new Killed();
  }
}
