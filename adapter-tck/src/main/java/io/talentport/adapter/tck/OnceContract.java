package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.adapter.tck.SubmitUnderTest.Product;
import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.Fault;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Under a key a résumé is submitted once, whatever the number of attempts and instances, and
 * whatever goes wrong. An adapter without support for keys refuses them.
 */
@Tag("one-adapter-on-another-jdk")
abstract class OnceContract extends ContractGroup {

  private static final String MARKER = "marker-key-of-the-message";
  private static final SubmitOptions ONCE = SubmitOptions.once(SubmitKey.of(MARKER));
  private static final int THREADS = 16;
  private static final Duration LONGER_THAN_ANY_LEASE = Duration.ofHours(1);

  private final Resume resume = SampleResumes.withDocument().build();

  @Test
  @ContractCase(value = "C158", port = ResumeIntake.class)
  @DisplayName("C158 gives the first receipt again under a key, without a call")
  void required_givesTheFirstReceiptAgainUnderItsKey() {
    RecruitingPlatform platform = fixture().connect();
    if (refusesKeys(platform)) {
      return;
    }
    ResumeIntake intake = platform.port(ResumeIntake.class);

    ResumeReceipt first = intake.submit(resume, ONCE);
    int calls = fixture().callsOfPorts();
    ResumeReceipt again = intake.submit(resume, ONCE);

    assertThat(again).as("the receipt of the second submit").isEqualTo(first);
    assertThat(fixture().callsOfPorts()).as("calls after the second submit").isEqualTo(calls);
    assertThat(written()).as("résumés under one key").isEqualTo(1);
    intake.submit(resume, SubmitOptions.once(SubmitKey.of("another message")));
    assertThat(written()).as("résumés under two keys").isEqualTo(2);
  }

  @Test
  @ContractCase(value = "C159", port = ResumeIntake.class)
  @DisplayName("C159 submits once for many threads with one key")
  @Tag("proves:submit-key")
  void required_submitsOnceForManyThreads() {
    RecruitingPlatform platform = fixture().connect();
    if (refusesKeys(platform)) {
      return;
    }
    ResumeIntake intake = platform.port(ResumeIntake.class);
    ConcurrentLinkedQueue<ResumeReceipt> receipts = new ConcurrentLinkedQueue<>();

    Concurrently.run(THREADS, thread -> receipts.add(intake.submit(resume, ONCE)));

    assertThat(written()).as("résumés of %s threads", THREADS).isEqualTo(1);
    assertThat(receipts).hasSize(THREADS);
    assertThat(receipts.stream().distinct()).as("different receipts").hasSize(1);
  }

  @Test
  @ContractCase(value = "C160", port = ResumeIntake.class)
  @DisplayName("C160 refuses another résumé under a key, unsent, and shows neither key nor person")
  void required_refusesAnotherResumeUnderAKey() {
    RecruitingPlatform platform = fixture().connect();
    if (refusesKeys(platform)) {
      return;
    }
    ResumeIntake intake = platform.port(ResumeIntake.class);
    intake.submit(resume, ONCE);
    int calls = fixture().callsOfPorts();
    Resume other =
        Resume.builder().from(resume).person(SampleResumes.full().build().person()).build();

    InvalidRequestException refused =
        ExpectedFailure.of(InvalidRequestException.class, () -> intake.submit(other, ONCE));

    assertThat(refused)
        .hasMessageContaining("submitOptions.key")
        .hasMessageNotContaining(MARKER)
        .hasMessageNotContaining(other.person().name().value());
    assertThat(fixture().callsOfPorts()).as("calls for another résumé").isEqualTo(calls);
  }

  @Test
  @ContractCase(value = "C161", port = ResumeIntake.class)
  @DisplayName("C161 submits under the key of a submit that certainly failed")
  void required_submitsAfterACertainFailure() {
    RecruitingPlatform platform = fixture().connect();
    if (refusesKeys(platform)) {
      return;
    }
    ResumeIntake intake = platform.port(ResumeIntake.class);
    fixture().sandbox().faults().next(firstWrite(), Fault.status(403));
    ExpectedFailure.of(() -> intake.submit(resume, ONCE));

    assertThat(catchThrowable(() -> intake.submit(resume, ONCE)))
        .as("what a submit gets after one that certainly failed")
        .isNull();

    assertThat(written()).isEqualTo(1);
  }

  Stream<Arguments> writesUnderFaults() {
    return adapter().serves(ResumeIntake.class)
        ? writes().stream()
            .flatMap(write -> FaultCase.ALL.stream().map(fault -> Arguments.of(write, fault)))
        : Stream.empty();
  }

  @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
  @MethodSource("writesUnderFaults")
  @ContractCase(value = "C162", mayHaveNoCase = true)
  @DisplayName("C162 writes nothing twice under a key, whatever struck the first submit")
  @Tag("proves:submit-key")
  void required_writesNothingTwiceUnderAKey(String write, FaultCase fault) {
    underFault(
        fault,
        readTimeout -> {
          RecruitingPlatform platform =
              fixture().connect("max-attempts", "3", "read-timeout", readTimeout);
          if (refusesKeys(platform)) {
            return;
          }
          ResumeIntake intake = platform.port(ResumeIntake.class);
          if (fault.lasting()) {
            fixture().sandbox().faults().always(write, fault.fault());
          } else {
            fixture().sandbox().faults().next(write, fault.fault());
          }
          ResumeReceipt[] first = new ResumeReceipt[1];
          Throwable thrown = catchThrowable(() -> first[0] = intake.submit(resume, ONCE));
          wasSent(write, fault, 0);
          fixture().sandbox().faults().clear();
          fixture().clock().advance(LONGER_THAN_ANY_LEASE);

          @Nullable ResumeReceipt again = doneOrUndecided(intake);

          if (thrown == null) {
            assertThat(again).as("the receipt of the second submit").isEqualTo(first[0]);
          } else if (!mayBeExecuted(thrown)) {
            assertThat(again).as("the receipt after a certain failure").isNotNull();
          }
        });
  }

  private static boolean mayBeExecuted(Throwable thrown) {
    return thrown instanceof OutcomeUnknownException
        || thrown instanceof RateLimitedException refused && refused.mayBeExecuted();
  }

  @Test
  @ContractCase(value = "C163", port = ResumeIntake.class)
  @DisplayName("C163 gives another instance the receipt, or continues on it what was half done")
  void required_sharesSubmitsWithAnotherInstance() {
    ScriptedLedger ledger = new ScriptedLedger(fixture().clock());
    ResumeIntake one = connected(fixture(), ledger);
    if (refusesKeys(fixture().connect())) {
      return;
    }
    String last = writes().get(writes().size() - 1);
    fixture().sandbox().faults().next(last, Fault.rateLimited(Duration.ofSeconds(1)));
    ExpectedFailure.of(RateLimitedException.class, () -> one.submit(resume, ONCE));
    ResumeIntake other = connected(fixture(), ledger);

    ResumeReceipt receipt = other.submit(resume, ONCE);

    nothingTwice(fixture());
    assertThat(written()).as("résumés of two instances").isEqualTo(1);
    int calls = fixture().callsOfPorts();
    assertThat(connected(fixture(), ledger).submit(resume, ONCE))
        .as("the receipt on a third instance")
        .isEqualTo(receipt);
    assertThat(fixture().callsOfPorts()).as("calls of the third instance").isEqualTo(calls);
  }

  @Test
  @ContractCase(value = "C164", port = ResumeIntake.class)
  @DisplayName(
      "C164 says what is undecided, with the remedy, and sends nothing until it is settled")
  void required_saysWhatIsUndecided() {
    RecruitingPlatform platform = fixture().connect();
    if (refusesKeys(platform)) {
      return;
    }
    ResumeIntake intake = platform.port(ResumeIntake.class);
    fixture().sandbox().faults().next(adapter().submit().operation(), Fault.dropAfterExecution());
    ExpectedFailure.of(OutcomeUnknownException.class, () -> intake.submit(resume, ONCE));
    int calls = fixture().callsOfPorts();

    for (int i = 0; i < 2; i++) {
      OutcomeUnknownException undecided =
          ExpectedFailure.of(OutcomeUnknownException.class, () -> intake.submit(resume, ONCE));
      assertThat(undecided.remedy()).as("the remedy").isPresent();
      assertThat(undecided).hasMessageNotContaining(MARKER);
    }

    assertThat(fixture().callsOfPorts()).as("calls while it is undecided").isEqualTo(calls);
    assertThat(written()).as("résumés after a lost answer").isEqualTo(1);
  }

  @Test
  @ContractCase(value = "C165", port = ResumeIntake.class)
  @DisplayName("C165 writes nothing twice and loses nothing when an instance is killed at any step")
  @Tag("proves:submit-key")
  void required_survivesAnInstanceThatIsKilled() {
    if (refusesKeys(fixture().connect())) {
      return;
    }
    assertThat(killedAtEach(ScriptedLedger::beforeRecord)).as("steps before").isPositive();
    assertThat(killedAtEach(ScriptedLedger::afterRecord)).as("steps after").isPositive();
  }

  /** The number of steps at which the instance was killed. */
  private int killedAtEach(BiConsumer<ScriptedLedger, IntConsumer> moment) {
    for (int step = 1; ; step++) {
      try (SandboxFixture fresh = new SandboxFixture(adapter())) {
        ScriptedLedger ledger = new ScriptedLedger(fresh.clock());
        int last = step;
        moment.accept(
            ledger,
            number -> {
              if (number == last) {
                throw new OutOfMemoryError("An error of the machine ends the instance");
              }
            });
        ResumeIntake killed = connected(fresh, ledger);
        if (!(catchThrowable(() -> killed.submit(resume, ONCE)) instanceof OutOfMemoryError)) {
          return step - 1;
        }
        ledger.answerAgain();
        fresh.clock().advance(LONGER_THAN_ANY_LEASE);
        doneOrUndecided(fresh, connected(fresh, ledger));
      }
    }
  }

  @Test
  @ContractCase(value = "C166", port = ResumeIntake.class)
  @DisplayName("C166 sends nothing that the ledger has not recorded, and gives what was done")
  @Tag("proves:ledger-down")
  void required_sendsNothingThatIsNotRecorded() {
    ScriptedLedger ledger = new ScriptedLedger(fixture().clock());
    ResumeIntake intake = connected(fixture(), ledger);
    if (refusesKeys(fixture().connect())) {
      return;
    }
    ledger.beforeClaim(number -> unreachable());
    unsentWithoutALedger(intake);
    fixture().clock().advance(LONGER_THAN_ANY_LEASE);
    ledger.answerAgain();
    ledger.beforeRecord(number -> unreachable());
    unsentWithoutALedger(intake);
    fixture().clock().advance(LONGER_THAN_ANY_LEASE);
    ledger.answerAgain();
    ledger.afterRecord(
        number -> {
          ledger.beforeClaim(later -> unreachable());
          ledger.beforeRecord(later -> unreachable());
        });

    Throwable thrown = catchThrowable(() -> intake.submit(resume, ONCE));

    if (thrown == null) {
      assertThat(written()).as("résumés for which there is a receipt").isEqualTo(1);
    } else {
      assertThat(thrown).isInstanceOf(CoordinationUnavailableException.class);
    }
    fixture().clock().advance(LONGER_THAN_ANY_LEASE);
    ledger.answerAgain();
    doneOrUndecided(connected(fixture(), ledger));
  }

  private void unsentWithoutALedger(ResumeIntake intake) {
    CoordinationUnavailableException failure =
        ExpectedFailure.of(
            CoordinationUnavailableException.class, () -> intake.submit(resume, ONCE));
    assertThat(failure.remedy()).isPresent();
    writes()
        .forEach(
            write -> assertThat(fixture().count(write)).as("%s without a ledger", write).isZero());
  }

  private static void unreachable() {
    throw new CoordinationUnavailableException(
        ErrorDetails.of("The ledger of the contract does not answer").remedy("Wait.").build());
  }

  @Test
  @ContractCase(value = "C167", port = ResumeIntake.class)
  @DisplayName("C167 gives the ledger no key, no secret and no person in clear")
  @Tag("proves:ledger-secrecy")
  void required_givesTheLedgerNothingInClear() {
    ScriptedLedger ledger = new ScriptedLedger(fixture().clock());
    if (refusesKeys(fixture().connect())) {
      return;
    }

    connected(fixture(), ledger).submit(adapter().submit().resume(), ONCE);

    assertThat(ledger.given())
        .isNotEmpty()
        .allSatisfy(
            given -> {
              assertThat(given).as("what the ledger is given").matches("[\\x20-\\x7e]+");
              assertThat(given)
                  .as("what the ledger is given")
                  .doesNotContainIgnoringCase("marker")
                  .doesNotContain(
                      SampleResumes.full().build().contacts().mobile().orElseThrow().number());
              adapter()
                  .secretSettings()
                  .forEach(
                      name ->
                          assertThat(given)
                              .as("what the ledger is given")
                              .doesNotContain(fixture().settings().get(fixture().key(name))));
            });
  }

  @Test
  @ContractCase(value = "C168", port = ResumeIntake.class)
  @DisplayName("C168 submits nobody again of whom the ledger may have lost the entry")
  @Tag("proves:submit-key")
  void required_submitsNobodyAgainWhoseEntryMayBeLost() {
    ScriptedLedger ledger = new ScriptedLedger(fixture().clock());
    if (refusesKeys(fixture().connect())) {
      return;
    }
    connected(fixture(), ledger).submit(resume, ONCE);
    ledger.loseEntries();

    OutcomeUnknownException undecided =
        ExpectedFailure.of(
            OutcomeUnknownException.class, () -> connected(fixture(), ledger).submit(resume, ONCE));

    assertThat(undecided.remedy()).isPresent();
    assertThat(written()).as("résumés after a ledger lost its entries").isEqualTo(1);
  }

  /** An instance of the application; all share the ledger. */
  private static ResumeIntake connected(SandboxFixture sandbox, ScriptedLedger ledger) {
    Coordination shared = Coordination.builder().submits(ledger).build();
    ConnectOptions options = ConnectOptions.builder().component(Coordination.class, shared).build();
    return sandbox.connect(options).port(ResumeIntake.class);
  }

  private @Nullable ResumeReceipt doneOrUndecided(ResumeIntake intake) {
    return doneOrUndecided(fixture(), intake);
  }

  /**
   * Submits under the key again: the résumé exists once, or its outcome is reported as unknown.
   *
   * @return null if the outcome is unknown
   */
  private @Nullable ResumeReceipt doneOrUndecided(SandboxFixture sandbox, ResumeIntake intake) {
    ResumeReceipt receipt;
    try {
      receipt = intake.submit(resume, ONCE);
    } catch (RecruitingException undecided) {
      assertThat(undecided)
          .as("what a later submit under the key gets")
          .isInstanceOf(OutcomeUnknownException.class);
      assertThat(undecided.remedy()).as("the remedy").isPresent();
      assertThat(written(sandbox)).as("résumés, when nobody knows").isLessThanOrEqualTo(1);
      nothingTwice(sandbox);
      return null;
    }
    assertThat(written(sandbox)).as("résumés, when there is a receipt").isEqualTo(1);
    nothingTwice(sandbox);
    return receipt;
  }

  private void nothingTwice(SandboxFixture sandbox) {
    assertThat(adapter().submit().made(Product.APPLICATION, sandbox.sandbox().seed()))
        .as("jobs applied for")
        .doesNotHaveDuplicates();
  }

  /**
   * Whether the platform declares keys as unsupported; then it must refuse them before any request.
   */
  private boolean refusesKeys(RecruitingPlatform platform) {
    boolean remembers =
        platform.capabilities().stream()
            .filter(capability -> capability.port() == ResumeIntake.class)
            .flatMap((Capability capability) -> capability.details().stream())
            .anyMatch(
                detail ->
                    detail.name().equals(CapabilityDetail.SUBMIT_ONCE)
                        && detail.value().equals("yes"));
    if (!remembers) {
      ResumeIntake intake = platform.port(ResumeIntake.class);
      ExpectedFailure.of(UnsupportedCapabilityException.class, () -> intake.submit(resume, ONCE));
      fixture().nothingWasSent();
    }
    return !remembers;
  }

  /** The operations of a submit that write, in their order. */
  private List<String> writes() {
    List<String> steps =
        adapter().submit().steps().stream().map(SubmitUnderTest.Step::operation).toList();
    return steps.isEmpty() ? List.of(adapter().submit().operation()) : steps;
  }

  private String firstWrite() {
    return writes().get(0);
  }

  private int written() {
    return written(fixture());
  }

  private int written(SandboxFixture sandbox) {
    return adapter().submit().driver().written(sandbox.sandbox().seed());
  }
}
