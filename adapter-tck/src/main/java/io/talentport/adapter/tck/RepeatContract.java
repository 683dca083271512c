package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import io.talentport.sandbox.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A read is repeated if that may help; a write only if it was certainly not executed. */
@Tag("one-adapter-on-another-jdk")
abstract class RepeatContract extends ContractGroup {

  private static final int WRITES_IN_A_ROW = 20;

  Stream<OperationUnderTest> reads() {
    return operations(true);
  }

  Stream<OperationUnderTest> writes() {
    return operations(false);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("reads")
  @ContractCase(value = "C91", mayHaveNoCase = true)
  @DisplayName("C91 repeats a read that a passing fault struck")
  @Tag("proves:read-retried")
  void required_repeatsAReadAfterAPassingFault(OperationUnderTest operation) {
    for (Fault fault :
        List.of(
            Fault.status(503),
            Fault.status(500),
            Fault.html(502),
            Fault.dropBeforeReply(),
            Fault.dropAfterExecution(),
            Fault.truncated(),
            Fault.rateLimited(Duration.ofSeconds(1)))) {
      try (SandboxFixture fresh = new SandboxFixture(adapter())) {
        operation.arrange(fresh.sandbox().seed());
        fresh.sandbox().faults().next(operation.operation(), fault);

        assertThat(operation.call(fresh.connect("max-attempts", "3")))
            .as("a read under %s", fault)
            .isNotEmpty();

        assertThat(fresh.count(operation.operation())).as("tries under %s", fault).isEqualTo(2);
      }
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("reads")
  @ContractCase(value = "C92", mayHaveNoCase = true)
  @DisplayName("C92 repeats a read no more often than it is told")
  @Tag("proves:read-retried")
  void required_repeatsNoMoreOftenThanTold(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    fixture().sandbox().faults().always(operation.operation(), Fault.status(503));
    for (int attempts : new int[] {1, 2, 4}) {
      fixture().sandbox().journal().clear();
      RecruitingPlatform platform = fixture().connect("max-attempts", Integer.toString(attempts));

      ExpectedFailure.of(PlatformUnavailableException.class, () -> operation.call(platform));

      assertThat(fixture().count(operation.operation()))
          .as("tries of at most %s", attempts)
          .isEqualTo(attempts);
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("reads")
  @ContractCase(value = "C93", mayHaveNoCase = true)
  @DisplayName("C93 does not repeat what will be refused again")
  @Tag("proves:read-retried")
  void required_doesNotRepeatWhatWillBeRefusedAgain(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    fixture().sandbox().faults().always(operation.operation(), Fault.status(400));
    RecruitingPlatform platform = fixture().connect("max-attempts", "3");

    ExpectedFailure.of(InvalidRequestException.class, () -> operation.call(platform));

    assertThat(fixture().count(operation.operation())).isEqualTo(1);
  }

  Stream<Arguments> writesUnderFaults() {
    return writes()
        .flatMap(operation -> FaultCase.ALL.stream().map(fault -> Arguments.of(operation, fault)));
  }

  @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
  @MethodSource("writesUnderFaults")
  @ContractCase(value = "C94", mayHaveNoCase = true)
  @DisplayName("C94 never writes twice, and reports truthfully what was written")
  @Tag("proves:write-once")
  void required_neverWritesTwice(OperationUnderTest operation, FaultCase fault) {
    underFault(
        fault,
        readTimeout -> {
          operation.arrange(fixture().sandbox().seed());
          RecruitingPlatform platform =
              fixture().connect("max-attempts", "3", "read-timeout", readTimeout);
          fixture().sandbox().faults().next(operation.operation(), fault.fault());

          Throwable thrown = catchThrowable(() -> operation.call(platform));

          wasSent(operation.operation(), fault, 0);
          int written = operation.written(fixture().sandbox().seed());
          if (thrown == null) {
            assertThat(written).as("written, when the caller has a receipt").isEqualTo(1);
          } else if (thrown instanceof OutcomeUnknownException) {
            assertThat(written).as("written, when nobody knows").isLessThanOrEqualTo(1);
            assertThat(((RecruitingException) thrown).retryable()).isFalse();
            assertThat(fixture().count(operation.operation()))
                .as("a write is never repeated")
                .isEqualTo(1);
          } else {
            assertThat(thrown).isInstanceOf(RecruitingException.class);
            assertThat(written).as("written, when the caller has a definite error").isZero();
          }
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C121")
  @DisplayName("C121 keeps one deadline over all tries and the waits between them")
  @Tag("proves:one-deadline")
  void required_keepsOneDeadlineOverAllTries(OperationUnderTest operation) {
    Duration deadline = Duration.ofSeconds(1);
    for (Fault fault : List.of(Fault.status(503), Fault.rateLimited(Duration.ofHours(1)))) {
      try (SandboxFixture fresh = new SandboxFixture(adapter())) {
        operation.arrange(fresh.sandbox().seed());
        fresh.sandbox().faults().always(operation.operation(), fault);
        RecruitingPlatform platform =
            fresh.connect("max-attempts", "10", "call-deadline", deadline.toString());
        Instant before = fresh.clock().instant();

        ExpectedFailure.of(() -> operation.call(platform));

        assertThat(Duration.between(before, fresh.clock().instant()))
            .as("time that the caller of one call waits under %s", fault)
            .isLessThanOrEqualTo(deadline);
      }
    }
  }

  private static List<List<Fault>> falseSafety() {
    Fault throttled = Fault.rateLimited(Duration.ofSeconds(1));
    return List.of(
        List.of(throttled, Fault.dropAfterExecution()),
        List.of(throttled, Fault.truncated()),
        List.of(throttled, throttled, Fault.status(503)),
        List.of(Fault.expiredToken(), Fault.dropAfterExecution()),
        List.of(throttled, Fault.expiredToken(), Fault.resetMidBody()));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("writes")
  @ContractCase(value = "C119", mayHaveNoCase = true)
  @DisplayName("C119 does not take one try that was not executed for a promise about the next")
  @Tag("proves:write-once")
  void required_judgesEveryTryOfAWriteByItself(OperationUnderTest operation) {
    for (List<Fault> faults : falseSafety()) {
      try (SandboxFixture fresh = new SandboxFixture(adapter())) {
        operation.arrange(fresh.sandbox().seed());
        faults.forEach(fault -> fresh.sandbox().faults().next(operation.operation(), fault));

        ExpectedFailure.of(
            OutcomeUnknownException.class,
            () -> operation.call(fresh.connect("max-attempts", "10")));

        assertThat(fresh.count(operation.operation()))
            .as("tries under %s, the last of which may have been executed", faults)
            .isEqualTo(faults.size());
        assertThat(operation.written(fresh.sandbox().seed()))
            .as("written under %s", faults)
            .isLessThanOrEqualTo(1);
      }
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("writes")
  @ContractCase(value = "C95", mayHaveNoCase = true)
  @DisplayName("C95 repeats a write that was throttled, since it was not executed")
  @Tag("proves:write-retried")
  void required_repeatsAThrottledWrite(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    fixture()
        .sandbox()
        .faults()
        .next(operation.operation(), Fault.rateLimited(Duration.ofSeconds(1)));

    assertThat(operation.call(fixture().connect("max-attempts", "3"))).isNotEmpty();

    assertThat(fixture().count(operation.operation())).isEqualTo(2);
    assertThat(operation.written(fixture().sandbox().seed())).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("writes")
  @Tag("D5")
  @Tag("G1")
  @ContractCase(value = "C131", mayHaveNoCase = true)
  @DisplayName("C131 writes only on a connection that is known to be alive")
  void required_writesOnlyOnALiveConnection(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = fixture().connect();
    Stream.concat(operations().map(OperationUnderTest::operation), tokenCalls().map(SpecCall::id))
        .forEach(each -> fixture().sandbox().faults().always(each, Fault.closedAfterReply()));

    for (int submit = 1; submit <= WRITES_IN_A_ROW; submit++) {
      assertThat(operation.call(platform)).as("write number %s", submit).isNotEmpty();
    }

    assertThat(fixture().count(operation.operation())).isEqualTo(WRITES_IN_A_ROW);
  }
}
