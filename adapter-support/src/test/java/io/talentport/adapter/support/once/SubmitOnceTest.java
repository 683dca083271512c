package io.talentport.adapter.support.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.adapter.support.coordination.InMemorySubmitLedger;
import io.talentport.adapter.support.once.PaperPlatform.Fate;
import io.talentport.adapter.support.once.PaperPlatform.Killed;
import io.talentport.adapter.support.once.PaperPlatform.Step;
import io.talentport.adapter.support.peer.CapturedLogs;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.JobId;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SubmitOnceTest {

  private static final Duration AFTER_THE_LEASE = Duration.ofMinutes(1);

  private final ManualTime time = new ManualTime();
  private final PaperPlatform platform = new PaperPlatform();
  private final FaultyLedger ledger = new FaultyLedger(new InMemorySubmitLedger(time));
  private final OnPaper one = new OnPaper(platform, ledger, time);
  private final OnPaper other = new OnPaper(platform, ledger, time);

  private static Fate at(Step faulty, Step step, Fate fate) {
    return step == faulty ? fate : Fate.DONE;
  }

  private void fate(Step faulty, Fate fate) {
    platform.fates(step -> at(faulty, step, fate));
  }

  private static SubmitProgress progress(OutcomeUnknownException unknown) {
    return SubmitProgress.before(unknown).orElseThrow();
  }

  @Test
  void givesAnotherInstanceTheReceiptWithoutACall() {
    ResumeReceipt first = one.submit();
    int calls = platform.calls();

    assertThat(other.submit()).isEqualTo(first);
    assertThat(one.submit()).isEqualTo(first);
    assertThat(platform.calls()).isEqualTo(calls);
  }

  @Test
  void recordsEachWriteBeforeItIsSentAndItsEndAfterwards() {
    one.submit();

    assertThat(ledger.recorded)
        .extracting(entry -> entry.replaceAll("^once-1;digest=[^;]*;", ""))
        .hasSize(9)
        .satisfies(
            entries -> {
              assertThat(entries.get(0)).isEqualTo("progress=submit-1%3Bplatform%3Dpaper");
              assertThat(entries.get(1)).endsWith("attachment%3Ddocument-0");
              assertThat(entries.get(2)).endsWith("attachment%3Ddocument-0%3Btalent%3F");
              assertThat(entries.get(3)).endsWith("talent%3Dtalent-0");
              assertThat(entries.get(4)).endsWith("application%3F%3Djob-1");
              assertThat(entries.get(8)).startsWith("done;talent=talent-0;links=");
            });
  }

  @Test
  void aLeaseOutlastsTheCallThatItCovers() {
    one.submit();

    assertThat(ledger.leases).allMatch(lease -> lease.compareTo(OnPaper.CALL_DEADLINE) > 0);
  }

  @Test
  void refusesAnotherResumeUnsent() {
    one.submit();
    int calls = platform.calls();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> other.submit(OnPaper.resume("marker-other")))
        .withMessageContaining("submitOptions.key")
        .withMessageNotContaining("marker");
    assertThat(platform.calls()).isEqualTo(calls);
    assertThat(other.submit().talentId()).hasValue(TalentId.of("talent-0"));
  }

  @Test
  void refusesAnotherResumeWhereTheFirstIsUndecided() {
    fate(Step.CREATE, Fate.LOST_AFTER);
    fails(one);

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> other.submit(OnPaper.resume("marker-other")));
  }

  @Test
  void anotherSecretDoesNotMakeItAnotherResumeAndHidesTheLinksOnly() {
    ResumeReceipt first = one.submit();
    OnPaper rotated =
        new OnPaper(
            platform, Coordination.builder().submits(ledger).build(), "marker-new-secret", time);

    ResumeReceipt again = rotated.submit();

    assertThat(again.desktopUrl()).isEmpty();
    assertThat(ResumeReceipt.builder().from(again).desktopUrl(first.desktopUrl()).build())
        .isEqualTo(first);
  }

  @Test
  void forgetsAKeyUnderWhichNothingWasDone() {
    fate(Step.UPLOAD, Fate.REFUSED);
    assertThatExceptionOfType(PermissionDeniedException.class).isThrownBy(one::submit);
    platform.works();

    other.submit(OnPaper.resume("marker-other"));

    assertThat(platform.people).hasSize(1);
  }

  @Test
  void continuesOnAnotherInstanceWhatCertainlyFailedHalfWay() {
    fate(Step.CREATE, Fate.REFUSED);
    assertThatExceptionOfType(PermissionDeniedException.class).isThrownBy(one::submit);
    platform.works();

    other.submit();

    assertThat(platform.documents).hasSize(1);
    assertThat(platform.people).hasSize(1);
  }

  @Test
  void continuesWhatIsNoDoubtAboutThePerson() {
    fate(Step.APPLY, Fate.LOST_AFTER);
    assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(one::submit);
    platform.works();

    other.submit();

    assertThat(platform.people).hasSize(1);
    assertThat(platform.applications).hasSize(2);
  }

  @Test
  void saysThatNobodyKnowsWhetherThePersonExists() {
    fate(Step.CREATE, Fate.LOST_AFTER);
    fails(one);
    platform.works();
    int calls = platform.calls();

    OutcomeUnknownException undecided =
        catchThrowableOfType(OutcomeUnknownException.class, other::submit);

    assertThat(undecided).hasMessageContaining(OnPaper.REMEDY).hasMessageNotContaining("marker");
    assertThat(progress(undecided).talentMayExist()).isTrue();
    assertThat(platform.calls()).isEqualTo(calls);
  }

  @Test
  void aRefusalAsTooManyThatMayBeAGatewaysLeavesItUndecided() {
    fate(Step.CREATE, Fate.TOO_MANY_AFTER);
    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(one::submit)
        .matches(RateLimitedException::mayBeExecuted);
    platform.works();

    assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(other::submit);

    assertThat(platform.people).hasSize(1);
  }

  @Test
  void whatTheCallerFoundSettlesIt() {
    fate(Step.CREATE, Fate.LOST_AFTER);
    SubmitProgress inDoubt =
        progress(catchThrowableOfType(OutcomeUnknownException.class, one::submit));
    platform.works();

    ResumeReceipt receipt = other.continueSubmit(inDoubt.withTalent(TalentId.of("talent-0")));

    assertThat(platform.people).hasSize(1);
    assertThat(platform.applications).hasSize(2);
    assertThat(one.submit()).isEqualTo(receipt);
  }

  @Test
  void nobodyFoundSettlesItToo() {
    fate(Step.CREATE, Fate.LOST_BEFORE);
    SubmitProgress inDoubt =
        progress(catchThrowableOfType(OutcomeUnknownException.class, one::submit));
    platform.works();

    other.continueSubmit(inDoubt.withoutTalent(), OnPaper.resume("marker-corrected"));

    assertThat(platform.people).hasSize(1);
    assertThat(platform.documents).hasSize(1);
  }

  @Test
  @Tag("proves:continue-once")
  void isNotSettledByTheCallThatLeftTheDoubtBehind() {
    fate(Step.CREATE, Fate.LOST_BEFORE);
    SubmitProgress nobody =
        progress(catchThrowableOfType(OutcomeUnknownException.class, one::submit)).withoutTalent();
    fate(Step.CREATE, Fate.KILLED_AFTER);
    assertThatExceptionOfType(Killed.class).isThrownBy(() -> one.continueSubmit(nobody));
    platform.works();
    time.advance(AFTER_THE_LEASE);
    int calls = platform.calls();

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> other.continueSubmit(nobody))
        .withMessageContaining("continued from the same progress")
        .withMessageContaining("Nothing was sent now");

    assertThat(platform.calls()).isEqualTo(calls);
    other.continueSubmit(nobody.withTalent(TalentId.of("talent-0")));
    assertThat(platform.people).hasSize(1);
  }

  @Test
  void isNotSettledByAnOlderLookEither() {
    fate(Step.CREATE, Fate.LOST_BEFORE);
    SubmitProgress nobody =
        progress(catchThrowableOfType(OutcomeUnknownException.class, one::submit)).withoutTalent();
    fate(Step.CREATE, Fate.REFUSED);
    assertThatExceptionOfType(PermissionDeniedException.class)
        .isThrownBy(() -> one.continueSubmit(nobody));
    // A submit that goes on by itself is sent, and its answer is lost.
    fate(Step.CREATE, Fate.LOST_AFTER);
    fails(one);
    platform.works();

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> other.continueSubmit(nobody));
    assertThat(platform.people).hasSize(1);
  }

  @Test
  void recordsThatAnExistingPersonMayBeUpdatedBeforeTheUpdateIsSent() {
    platform.personExists = true;

    assertThat(one.submit().talentId()).hasValue(TalentId.of("talent-old"));

    assertThat(platform.people).isEmpty();
    assertThat(ledger.recorded.get(2)).contains("attachment%3Ddocument-0%3Bupdate%3F%3Dtalent-old");
    assertThat(ledger.recorded.get(3)).contains("talent%3Dtalent-old");
  }

  @Test
  void anUpdateThatTheProfileShowsIsNotSentAgain() {
    platform.personExists = true;
    fate(Step.UPDATE, Fate.KILLED_AFTER);
    assertThatExceptionOfType(Killed.class).isThrownBy(one::submit);
    platform.works();
    time.advance(AFTER_THE_LEASE);

    ResumeReceipt receipt = other.submit();

    assertThat(receipt.talentId()).hasValue(TalentId.of("talent-old"));
    assertThat(platform.updates).hasSize(1);
    assertThat(platform.documents).hasSize(1);
  }

  @Test
  void whatTheCallerFoundSettlesAnUpdateThatTheProfileDoesNotShow() {
    platform.personExists = true;
    fate(Step.UPDATE, Fate.LOST_BEFORE);
    fails(one);
    platform.works();
    SubmitProgress inDoubt =
        progress(catchThrowableOfType(OutcomeUnknownException.class, other::submit));

    assertThat(inDoubt.unconfirmedUpdate()).hasValue(TalentId.of("talent-old"));
    assertThat(platform.updates).isEmpty();
    other.continueSubmit(inDoubt.withoutUpdate());
    assertThat(platform.updates).hasSize(1);
    assertThat(platform.documents).hasSize(1);
  }

  @Test
  void anUpdateIsNotSettledByTheCallThatLeftTheDoubtBehind() {
    platform.personExists = true;
    fate(Step.UPDATE, Fate.LOST_BEFORE);
    SubmitProgress notUpdated =
        progress(catchThrowableOfType(OutcomeUnknownException.class, one::submit)).withoutUpdate();
    fate(Step.UPDATE, Fate.KILLED_AFTER);
    assertThatExceptionOfType(Killed.class).isThrownBy(() -> one.continueSubmit(notUpdated));
    platform.works();
    time.advance(AFTER_THE_LEASE);

    other.continueSubmit(notUpdated);

    assertThat(platform.updates).hasSize(1);
  }

  @Test
  void aProgressThatKnowsLessThanTheLedgerBringsNoDoubtBack() {
    platform.personExists = true;
    fate(Step.UPDATE, Fate.LOST_AFTER);
    SubmitProgress inDoubt =
        progress(catchThrowableOfType(OutcomeUnknownException.class, one::submit));
    fate(Step.APPLY, Fate.REFUSED);
    fails(other);
    platform.works();

    ResumeReceipt receipt = other.continueSubmit(inDoubt);

    assertThat(receipt.talentId()).hasValue(TalentId.of("talent-old"));
    assertThat(platform.updates).hasSize(1);
  }

  @Test
  void continuesFromTheSameAgainWhereItCertainlyFailed() {
    fate(Step.CREATE, Fate.LOST_BEFORE);
    SubmitProgress nobody =
        progress(catchThrowableOfType(OutcomeUnknownException.class, one::submit)).withoutTalent();
    fate(Step.CREATE, Fate.REFUSED);
    assertThatExceptionOfType(PermissionDeniedException.class)
        .isThrownBy(() -> one.continueSubmit(nobody));
    platform.works();

    other.continueSubmit(nobody);

    assertThat(platform.people).hasSize(1);
  }

  @Test
  void isNotSettledTwice() {
    fate(Step.CREATE, Fate.LOST_BEFORE);
    SubmitProgress nobody =
        progress(catchThrowableOfType(OutcomeUnknownException.class, one::submit)).withoutTalent();
    platform.works();
    ResumeReceipt first = one.continueSubmit(nobody);

    assertThat(other.continueSubmit(nobody)).isEqualTo(first);
    assertThat(platform.people).hasSize(1);
  }

  @Test
  void whatIsCertainIsNotForgottenForWhatACallerDoesNotKnow() {
    fate(Step.APPLY, Fate.REFUSED);
    fails(one);
    platform.works();

    other.continueSubmit(SubmitProgress.none(PaperPlatform.ID));

    assertThat(platform.people).hasSize(1);
  }

  @Test
  void waitsForAnotherInstanceAndGetsItsReceipt() {
    ResumeReceipt[] receipt = new ResumeReceipt[1];
    FaultyLedger slow = new FaultyLedger(ledger);
    OnPaper waiting = new OnPaper(platform, slow, time);
    // While the first one is sending, the second one asks twice; then the first one ends.
    ResumeReceipt[] first = new ResumeReceipt[1];
    Thread[] submitting = new Thread[1];
    CountDownLatch sent = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    ledger.afterRecord =
        number -> {
          if (number == 1) {
            sent.countDown();
            await(asked);
          }
        };
    submitting[0] = new Thread(() -> first[0] = one.submit());
    submitting[0].start();
    await(sent);
    slow.beforeClaim =
        number -> {
          if (number == 3) {
            asked.countDown();
            join(submitting[0]);
          }
        };

    receipt[0] = waiting.submit();

    assertThat(receipt[0]).isEqualTo(first[0]);
    assertThat(platform.people).hasSize(1);
    assertThat(time.pauses()).hasSize(2);
  }

  @Test
  void doesNotWaitLongerThanACallMayTake() {
    fate(Step.CREATE, Fate.KILLED_BEFORE);
    assertThatExceptionOfType(Killed.class).isThrownBy(one::submit);
    long began = time.nanos();

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(other::submit)
        .withMessageContaining("under way")
        .withMessageContaining("Submit again later under the same key");

    assertThat(Duration.ofNanos(time.nanos() - began)).isLessThan(OnPaper.CALL_DEADLINE);
  }

  @Test
  void isSettledByNobodyWhoHadToWaitForAnotherOne() {
    fate(Step.CREATE, Fate.LOST_BEFORE);
    SubmitProgress nobody =
        progress(catchThrowableOfType(OutcomeUnknownException.class, one::submit)).withoutTalent();
    // Another instance settles it at the same time, sends, and is killed.
    fate(Step.CREATE, Fate.KILLED_AFTER);
    assertThatExceptionOfType(Killed.class).isThrownBy(() -> one.continueSubmit(nobody));
    platform.works();
    ledger.beforeClaim =
        number -> {
          if (number > 3) {
            time.advance(AFTER_THE_LEASE);
          }
        };
    OnPaper patient = new OnPaper(platform, ledger, time);

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> patient.continueSubmit(nobody));

    assertThat(platform.people).hasSize(1);
  }

  @Test
  void takesOverAfterTheLeaseWhereNothingWasSent() {
    ledger.beforeRecord =
        number -> {
          throw new Killed();
        };
    assertThatExceptionOfType(Killed.class).isThrownBy(one::submit);
    ledger.answersAgain();
    time.advance(AFTER_THE_LEASE);

    other.submit();

    assertThat(platform.people).hasSize(1);
  }

  @Test
  @Tag("proves:submit-key-taken")
  void sendsNothingMoreOnceAnotherOneHasTakenOver() {
    ResumeReceipt[] receipt = new ResumeReceipt[1];
    ledger.beforeRecord =
        number -> {
          if (number == 3) {
            // The thread stands still for longer than its lease.
            time.advance(AFTER_THE_LEASE);
            ledger.answersAgain();
            receipt[0] = other.submit();
          }
        };

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(one::submit)
        .withMessageContaining("has taken over");

    assertThat(platform.people).hasSize(1);
    assertThat(one.submit()).isEqualTo(receipt[0]);
  }

  @Test
  void sendsNothingWithoutALedgerWhateverIsAllowedElsewhere() {
    OnPaper local =
        new OnPaper(
            platform,
            Coordination.builder().submits(ledger).whenUnreachable(WhenUnreachable.LOCAL).build(),
            "marker-secret",
            time);
    ledger.beforeClaim = number -> FaultyLedger.unreachable();

    assertThatExceptionOfType(CoordinationUnavailableException.class).isThrownBy(local::submit);
    assertThatExceptionOfType(CoordinationUnavailableException.class).isThrownBy(one::submit);
    assertThat(platform.calls()).isZero();
  }

  @Test
  @Tag("proves:ledger-down")
  void givesTheReceiptThatCannotBeRecordedAndSaysSoInTheLog() {
    ledger.beforeRecord =
        number -> {
          if (number == 9) {
            FaultyLedger.unreachable();
          }
        };
    try (CapturedLogs logs = CapturedLogs.start()) {
      assertThat(one.submit().talentId()).isPresent();
      assertThat(logs.text())
          .contains("could not be recorded (CoordinationUnavailableException)")
          .doesNotContain("marker");
    }
    ledger.answersAgain();
    time.advance(AFTER_THE_LEASE);

    assertThat(other.submit().jobs()).hasSize(2);
    assertThat(platform.people).hasSize(1);
  }

  @Test
  @Tag("proves:ledger-down")
  void recordsTheEndAlthoughAnotherQuestionFailedAMomentBefore() {
    ledger.afterRecord =
        number -> {
          if (number == 8) {
            ledger.beforeClaim = claim -> FaultyLedger.unreachable();
            fails(one);
            ledger.answersAgain();
          }
        };

    ResumeReceipt receipt = one.submit();

    assertThat(time.pauses()).isEmpty();
    assertThat(other.submit()).isEqualTo(receipt);
  }

  @Test
  void recordsTheEndAgainUntilTheLedgerAnswers() {
    int[] failures = {3};
    ledger.beforeRecord =
        number -> {
          if (number == 9 && failures[0]-- > 0) {
            FaultyLedger.unreachable();
          }
        };

    ResumeReceipt receipt = one.submit();

    assertThat(time.pauses()).hasSize(3);
    assertThat(other.submit()).isEqualTo(receipt);
  }

  @Test
  void saysThatTheLedgerGivesNoKeyAwayAfterItLostEntries() {
    ledger.givesNoKeyAway = true;

    assertThatExceptionOfType(CoordinationUnavailableException.class)
        .isThrownBy(one::submit)
        .withMessageContaining("has lost entries")
        .withMessageContaining("Nothing was sent")
        .matches(CoordinationUnavailableException::retryable);
    assertThat(platform.calls()).isZero();
  }

  @Test
  void waitsUntilTheLedgerGivesKeysAwayAgain() {
    ledger.givesNoKeyAway = true;
    ledger.beforeClaim = number -> ledger.givesNoKeyAway = number < 3;

    one.submit();

    assertThat(platform.people).hasSize(1);
    assertThat(time.pauses()).hasSize(2);
  }

  @Test
  void aStepThatCannotBeRecordedIsNotSentAndTellsWhatWasDone() {
    ledger.beforeRecord =
        number -> {
          if (number >= 3) {
            FaultyLedger.unreachable();
          }
        };

    CoordinationUnavailableException failure =
        catchThrowableOfType(CoordinationUnavailableException.class, one::submit);

    assertThat(SubmitProgress.before(failure).orElseThrow().attachmentId()).isPresent();
    assertThat(platform.people).isEmpty();
    ledger.answersAgain();
    time.advance(AFTER_THE_LEASE);
    other.submit();
    assertThat(platform.documents).hasSize(1);
  }

  @Test
  void looksThePersonUpWhereTheEntryMayBeLost() {
    InMemorySubmitLedger small = new InMemorySubmitLedger(time, 1);
    OnPaper forgetful = new OnPaper(platform, small, time);
    forgetful.submit();
    small.claim("another", Duration.ofMinutes(1), Duration.ofSeconds(1));

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(forgetful::submit)
        .withMessageContaining("the person exists");
    platform.people.clear();
    time.advance(AFTER_THE_LEASE);
    forgetful.submit();

    assertThat(platform.lookUps).isEqualTo(2);
    assertThat(platform.people).hasSize(1);
  }

  @Test
  void neverTakesAnUnreadableEntryForNone() {
    one.submit();
    int calls = platform.calls();
    for (String entry : List.of("garbage", "once-1", "once-1;;", "once-1;digest=a:b;what=1", "")) {
      ledger.entries = found -> Optional.of(entry);
      assertThatExceptionOfType(CoordinationUnavailableException.class)
          .as(entry)
          .isThrownBy(other::submit)
          .withMessageContaining("cannot be read")
          .withMessageContaining("Nothing was sent")
          .matches(unusable -> !unusable.retryable());
    }
    ledger.entries = found -> Optional.of("once-2;whatever");
    assertThatExceptionOfType(CoordinationUnavailableException.class)
        .isThrownBy(other::submit)
        .withMessageContaining("newer version")
        .withMessageContaining("Update this instance");
    assertThat(platform.calls()).isEqualTo(calls);
  }

  @Test
  void takesNothingAfterTheConnectionWasClosed() {
    one.submit();
    one.connection.end();

    assertThatExceptionOfType(ConfigurationException.class).isThrownBy(one::submit);
  }

  @Test
  void closingEndsTheWaitForAnotherInstance() {
    fate(Step.CREATE, Fate.KILLED_BEFORE);
    assertThatExceptionOfType(Killed.class).isThrownBy(one::submit);
    ledger.beforeClaim =
        number -> {
          if (number == 3) {
            other.connection.end();
          }
        };

    assertThatExceptionOfType(ConfigurationException.class).isThrownBy(other::submit);
  }

  @Test
  void anInterruptedWaitSendsNothingAndKeepsTheInterruption() {
    fate(Step.CREATE, Fate.KILLED_BEFORE);
    assertThatExceptionOfType(Killed.class).isThrownBy(one::submit);
    ledger.beforeClaim = number -> Thread.currentThread().interrupt();

    assertThatExceptionOfType(OutcomeUnknownException.class).isThrownBy(other::submit);

    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void threadsOfOneInstanceSubmitOnce() throws InterruptedException, ExecutionException {
    int threads = 16;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Set<ResumeReceipt> receipts = ConcurrentHashMap.newKeySet();
    try {
      List<? extends Future<?>> running =
          IntStream.range(0, threads)
              .mapToObj(i -> pool.submit(() -> receipts.add(one.submit())))
              .toList();
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      pool.shutdownNow();
    }

    assertThat(platform.people).hasSize(1);
    assertThat(receipts).hasSize(1);
  }

  @Test
  void refusesMoreJobsThanAnEntryHolds() {
    Resume eager =
        Resume.builder()
            .from(OnPaper.resume())
            .matchedJobs(
                IntStream.rangeClosed(0, SubmitOnce.MOST_JOBS)
                    .mapToObj(i -> JobId.of("job-" + i))
                    .toList())
            .build();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> one.submit(eager))
        .withMessageContaining("resume.matchedJobs");
    assertThat(platform.calls()).isZero();
  }

  private static void fails(OnPaper instance) {
    assertThatExceptionOfType(RecruitingException.class).isThrownBy(instance::submit);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }
}
