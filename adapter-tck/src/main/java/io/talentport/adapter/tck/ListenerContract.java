package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CallOutcome;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.CompletedAttempt;
import io.talentport.core.listener.CompletedCall;
import io.talentport.core.listener.PlannedRetry;
import io.talentport.core.listener.QuotaRejection;
import io.talentport.core.listener.QuotaWait;
import io.talentport.core.listener.StartedAttempt;
import io.talentport.core.listener.TokenRenewal;
import io.talentport.sandbox.Fault;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A listener receives what the platform's journal has, and changes nothing. */
@Tag("same-on-every-jdk")
abstract class ListenerContract extends ContractGroup {

  private static final String TENANT = "the-contract";

  private final ToldEvents told = new ToldEvents();

  private RecruitingPlatform connect(String... settings) {
    told.forget();
    return fixture()
        .connect(ConnectOptions.builder().tenant(TENANT).addListener(told).build(), settings);
  }

  Stream<Arguments> matrix() {
    return operations()
        .flatMap(operation -> FaultCase.ALL.stream().map(fault -> Arguments.of(operation, fault)));
  }

  /** A token call has no token, so none can be refused. */
  Stream<Arguments> tokenMatrix() {
    return tokenCalls()
        .flatMap(
            call ->
                FaultCase.ALL.stream()
                    .filter(fault -> !fault.fault().equals(Fault.expiredToken()))
                    .map(fault -> Arguments.of(call, fault)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C147")
  @DisplayName("C147 tells of a call its start, its attempt and its end, and names its port")
  void required_tellsOfACallItsStartItsAttemptAndItsEnd(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = connect();
    assertThat(told.events()).as("what is told of connecting").isEmpty();

    operation.call(platform);

    CallTarget target =
        CallTarget.builder()
            .platform(adapter().id())
            .tenant(TENANT)
            .operation(operation.operation())
            .port(operation.port())
            .write(!adapter().spec().call(operation.operation()).retrySafe())
            .build();
    assertThat(told.calls(operation.operation()))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.target()).isEqualTo(target);
              assertThat(call.outcome()).isEqualTo(CallOutcome.SUCCESS);
              assertThat(call.category()).isEmpty();
              assertThat(call.attempts()).isEqualTo(1);
            });
    assertThat(told.events()).contains(new ToldEvents.Started(target));
    assertThat(told.all(CompletedAttempt.class))
        .filteredOn(attempt -> attempt.target().equals(target))
        .extracting(CompletedAttempt::outcome)
        .containsExactly(CallOutcome.SUCCESS);
    assertThat(told.all(TokenRenewal.class)).as("tokens that were fetched").isNotEmpty();
    assertThat(told.all(CompletedCall.class))
        .as("calls of tokens, which have no port")
        .filteredOn(call -> call.target().port().isEmpty())
        .hasSize(
            adapter().spec().callsForTokens().stream()
                .mapToInt(call -> fixture().count(call.id()))
                .sum());
    theJournalAgrees();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("matrix")
  @ContractCase("C148")
  @DisplayName("C148 counts as the platform's journal does, and names the failure's category")
  @Tag("proves:listener-facts")
  void required_countsAsTheJournalDoes(OperationUnderTest operation, FaultCase fault) {
    underFault(
        fault,
        readTimeout -> {
          operation.arrange(fixture().sandbox().seed());
          RecruitingPlatform platform =
              connect("read-timeout", readTimeout, "max-attempts", fault.silent() ? "1" : "2");
          strike(operation.operation(), fault);

          RecruitingException failure =
              catchThrowableOfType(RecruitingException.class, () -> operation.call(platform));

          theJournalAgrees();
          List<CompletedCall> calls = told.calls(operation.operation());
          assertThat(calls).isNotEmpty();
          endedAs(calls.get(calls.size() - 1), failure);
        });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("tokenMatrix")
  @ContractCase("C149")
  @DisplayName("C149 counts token calls, too, and tells why there is no token")
  @Tag("proves:listener-facts")
  void required_countsTokenCallsToo(SpecCall call, FaultCase fault) {
    underFault(
        fault,
        readTimeout -> {
          OperationUnderTest operation = operations(true).findFirst().orElseThrow();
          operation.arrange(fixture().sandbox().seed());
          RecruitingPlatform platform = connect("read-timeout", readTimeout);
          strike(call.id(), fault);

          RecruitingException failure =
              catchThrowableOfType(RecruitingException.class, () -> operation.call(platform));

          // Some clients, such as the JDK's, repeat a read over a new connection by themselves.
          theJournalAgrees(fault.name().startsWith("dropped") ? 1 : 0);
          List<TokenRenewal> renewals = told.all(TokenRenewal.class);
          assertThat(renewals).isNotEmpty();
          TokenRenewal last = renewals.get(renewals.size() - 1);
          assertThat(last.successful()).as("that a token was fetched").isEqualTo(failure == null);
          if (failure != null) {
            assertThat(last.category()).contains(failure.category());
            assertThat(told.calls(operation.operation()))
                .as("the call that there was no token for")
                .singleElement()
                .satisfies(
                    unsent -> {
                      assertThat(unsent.outcome()).isEqualTo(CallOutcome.NOT_SENT);
                      assertThat(unsent.attempts()).isZero();
                      assertThat(unsent.category()).contains(failure.category());
                    });
          }
        });
  }

  private void strike(String operation, FaultCase fault) {
    if (fault.lasting()) {
      fixture().sandbox().faults().always(operation, fault.fault());
    } else {
      fixture().sandbox().faults().next(operation, fault.fault());
    }
  }

  /** Each call ends once, each attempt is a request, and each further attempt is a repeat. */
  private void theJournalAgrees() {
    theJournalAgrees(0);
  }

  /**
   * Compares the counts.
   *
   * @param more how many more requests an HTTP client may send by itself
   */
  private void theJournalAgrees(int more) {
    List<CompletedCall> calls = told.all(CompletedCall.class);
    int attempts = calls.stream().mapToInt(CompletedCall::attempts).sum();
    int repeats = calls.stream().mapToInt(call -> Math.max(0, call.attempts() - 1)).sum();
    assertThat(told.all(ToldEvents.Started.class)).as("calls that began").hasSameSizeAs(calls);
    assertThat(fixture().sandbox().journal().requests())
        .as("requests in the platform's journal")
        .hasSizeBetween(attempts, attempts + more);
    assertThat(told.all(StartedAttempt.class)).as("attempts that began").hasSize(attempts);
    assertThat(told.all(CompletedAttempt.class)).as("attempts that ended").hasSize(attempts);
    assertThat(told.all(PlannedRetry.class)).as("repeats").hasSize(repeats);
  }

  private static void endedAs(CompletedCall call, @Nullable RecruitingException failure) {
    if (call.outcome() == CallOutcome.SUCCESS) {
      // A reply may be valid, and still lack what the port must return.
      assertThat(failure == null ? FailureCategory.MALFORMED : failure.category())
          .as("why a port fails by a call that succeeded")
          .isIn(FailureCategory.MALFORMED, FailureCategory.UNKNOWN_OUTCOME);
      assertThat(call.category()).isEmpty();
    } else if (failure != null) {
      assertThat(call.category()).as("why the call failed").contains(failure.category());
      assertThat(call.platformCode()).isEqualTo(failure.platformCode());
      assertThat(call.outcome() == CallOutcome.UNKNOWN)
          .as("that it is not known whether a write was executed")
          .isEqualTo(
              failure instanceof OutcomeUnknownException
                  || failure instanceof RateLimitedException && !failure.retryable());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C151")
  @DisplayName("C151 gives what it gives without a listener, whatever a listener throws")
  @Tag("proves:listener-throws")
  void required_givesTheSameWhateverAListenerThrows(OperationUnderTest operation) {
    for (CallListener broken :
        List.of(ThrowingListener.ofExceptions(), ThrowingListener.ofErrors())) {
      for (Fault fault : List.of(Fault.gzip(), Fault.expiredToken(), Fault.status(403))) {
        try (SandboxFixture alone = new SandboxFixture(adapter());
            SandboxFixture heard = new SandboxFixture(adapter())) {
          told.forget();
          ConnectOptions options =
              ConnectOptions.builder().addListener(broken).addListener(told).build();

          Object withListener = result(heard, heard.connect(options), operation, fault);

          assertThat(withListener)
              .as("the result of %s under %s", operation, fault)
              .isEqualTo(result(alone, alone.connect(), operation, fault));
          assertThat(heard.sandbox().journal().counts())
              .isEqualTo(alone.sandbox().journal().counts());
          assertThat(told.calls(operation.operation()))
              .as("what the next listener is told")
              .isNotEmpty();
        }
      }
    }
  }

  /** The result of the call: values, or the class and text of the exception. */
  private static Object result(
      SandboxFixture on, RecruitingPlatform platform, OperationUnderTest operation, Fault fault) {
    operation.arrange(on.sandbox().seed());
    on.sandbox().faults().next(operation.operation(), fault);
    try {
      return operation.call(platform);
    } catch (RecruitingException failure) {
      return failure.getClass() + String.valueOf(failure.platformCode()) + failure.httpStatus();
    }
  }

  /** The operations with a documented quota. */
  Stream<OperationUnderTest> limited() {
    return operations()
        .filter(operation -> !adapter().spec().call(operation.operation()).quotas().isEmpty());
  }

  /** The operations whose quota is used up by the port's first call. */
  Stream<OperationUnderTest> limitedFirst() {
    return limited().filter(OperationUnderTest::isFirst);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("limited")
  @ContractCase(value = "C152", mayHaveNoCase = true)
  @DisplayName("C152 tells of a refusal as one too many, and of the wait behind it")
  void required_tellsOfARefusalAndOfTheWaitBehindIt(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = connect();
    fixture()
        .sandbox()
        .faults()
        .next(operation.operation(), Fault.rateLimited(Duration.ofSeconds(7)));

    ExpectedFailure.of(RateLimitedException.class, () -> operation.call(platform));
    operation.call(platform);

    assertThat(told.all(QuotaRejection.class))
        .as("refusals as one too many")
        .singleElement()
        .satisfies(rejection -> assertThat(rejection.byPlatform()).isTrue());
    assertThat(told.all(QuotaWait.class)).as("waits for a quota").isNotEmpty();
    List<CompletedCall> calls = told.calls(operation.operation());
    assertThat(calls.get(0).outcome()).isEqualTo(CallOutcome.REFUSED);
    assertThat(calls.get(1).quotaWait()).as("the time that it waited").isPositive();
    theJournalAgrees();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("limitedFirst")
  @ContractCase(value = "C153", mayHaveNoCase = true)
  @DisplayName("C153 tells of a call whose turn in the quota comes after its deadline")
  void required_tellsOfACallWithoutATurn(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform =
        connect(
            Stream.concat(
                    Stream.of("quota-share", "0.0001"),
                    adapter().deadlineSettings().stream().flatMap(name -> Stream.of(name, "PT1S")))
                .toArray(String[]::new));
    operation.call(platform);

    ExpectedFailure.of(RateLimitedException.class, () -> operation.call(platform));

    assertThat(told.all(QuotaRejection.class))
        .as("calls without a turn")
        .singleElement()
        .satisfies(
            rejection -> {
              assertThat(rejection.byPlatform()).isFalse();
              assertThat(rejection.retryAfter()).isPresent();
            });
    CompletedCall last = told.calls(operation.operation()).get(1);
    assertThat(last.outcome()).isEqualTo(CallOutcome.NOT_SENT);
    assertThat(last.attempts()).isZero();
    theJournalAgrees();
  }

  Stream<OperationUnderTest> writes() {
    return operations(false);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("writes")
  @ContractCase(value = "C154", mayHaveNoCase = true)
  @DisplayName("C154 tells of a write that closing the platform cut off")
  void required_tellsOfAWriteThatClosingCutOff(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = connect();
    fixture()
        .sandbox()
        .faults()
        .next(
            operation.operation(),
            Fault.mutate(
                reply -> {
                  platform.close();
                  return reply;
                }));

    ExpectedFailure.of(OutcomeUnknownException.class, () -> operation.call(platform));

    assertThat(told.all(ToldEvents.CutOff.class))
        .as("writes that were cut off")
        .extracting(cutOff -> cutOff.target().operation())
        .containsExactly(operation.operation());
    assertThat(told.calls(operation.operation()))
        .extracting(CompletedCall::outcome)
        .containsExactly(CallOutcome.UNKNOWN);
  }
}
