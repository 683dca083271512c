package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.paging.PageRequest;
import io.talentport.sandbox.Fault;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Under any fault the caller gets the right value or the exception that says what happened. */
abstract class FaultContract extends ContractGroup {

  Stream<Arguments> matrix() {
    return operations()
        .flatMap(operation -> FaultCase.ALL.stream().map(fault -> Arguments.of(operation, fault)));
  }

  private List<?> withoutFault(OperationUnderTest operation) {
    try (SandboxFixture healthy = new SandboxFixture(adapter())) {
      operation.arrange(healthy.sandbox().seed());
      return operation.call(healthy.connect());
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("matrix")
  @Tag("B1")
  @ContractCase("C89")
  @DisplayName("C89 gives the value or the right exception under every fault")
  @Tag("proves:fault-matrix")
  void required_givesTheValueOrTheRightException(OperationUnderTest operation, FaultCase fault) {
    underFault(
        fault,
        readTimeout -> {
          operation.arrange(fixture().sandbox().seed());
          RecruitingPlatform platform = fixture().connect("read-timeout", readTimeout);
          if (fault.lasting()) {
            fixture().sandbox().faults().always(operation.operation(), fault.fault());
          } else {
            fixture().sandbox().faults().next(operation.operation(), fault.fault());
          }
          Class<? extends RecruitingException> expected =
              expected(fault, adapter().spec().call(operation.operation()));

          if (expected == null) {
            assertThat(operation.call(platform)).isEqualTo(withoutFault(operation));
          } else {
            RecruitingException failure = ExpectedFailure.of(() -> operation.call(platform));
            assertThat(failure).isExactlyInstanceOf(expected);
            assertThat(failure.platform()).contains(adapter().id());
            assertThat(failure.operation()).contains(operation.operation());
            assertThat(failure.remedy()).as("what to do").isPresent();
          }

          fixture().sandbox().faults().clear();
          if (expected == RateLimitedException.class) {
            fixture().clock().advance(LONGER_THAN_ANY_BLOCK);
          }
          assertThat(operation.call(platform)).as("the call after the fault").isNotEmpty();
        });
  }

  /** A token call has no token, so none can be refused. */
  Stream<Arguments> tokenMatrix() {
    return tokenCalls()
        .flatMap(
            call ->
                FaultCase.ALL.stream()
                    .filter(fault -> !fault.name().contains("token"))
                    .map(fault -> Arguments.of(call, fault)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("tokenMatrix")
  @ContractCase("C110")
  @DisplayName("C110 gives the value or the right exception under every fault of the token call")
  void required_givesTheRightExceptionWhenATokenCannotBeHad(SpecCall call, FaultCase fault) {
    underFault(
        fault,
        readTimeout -> {
          OperationUnderTest operation = operations(true).findFirst().orElseThrow();
          operation.arrange(fixture().sandbox().seed());
          RecruitingPlatform platform = fixture().connect("read-timeout", readTimeout);
          fixture().sandbox().faults().always(call.id(), fault.fault());
          Class<? extends RecruitingException> expected = expected(fault, call);

          if (expected == null) {
            assertThat(operation.call(platform)).isEqualTo(withoutFault(operation));
          } else {
            RecruitingException failure = ExpectedFailure.of(() -> operation.call(platform));
            assertThat(failure).isExactlyInstanceOf(expected);
            assertThat(failure.operation()).contains(call.id());
            assertThat(failure.remedy()).as("what to do").isPresent();
            assertThat(fixture().callsOfPorts()).as("calls without a token").isZero();
          }
          // A client may repeat a read once over a new connection, but not more often.
          assertThat(fixture().tokenCalls()).as("token calls").isBetween(1, 2);

          fixture().sandbox().faults().clear();
          // After a failure the endpoint is not called for a moment, so that a broken one is not
          // flooded.
          fixture().clock().advance(LONGER_THAN_ANY_BLOCK);
          assertThat(operation.call(platform)).as("the call after the fault").isNotEmpty();
        });
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C90", mayHaveNoCase = true)
  @DisplayName("C90 takes no list for an empty list")
  @Tag("proves:open-vocabulary")
  void required_takesNoListForAnEmptyList(Listing listing) {
    listing.seed(fixture().sandbox().seed(), List.of());
    RecruitingPlatform platform = fixture().connect();
    for (Fault fault :
        List.of(
            Fault.replaceJson(listing.rowsPointer(), null),
            Fault.removeJson(listing.rowsPointer()))) {
      fixture().sandbox().faults().next(listing.operation().id(), fault);
      assertThat(listing.list(platform, PageRequest.first())).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C122")
  @DisplayName("C122 refuses a body over the limit that is set")
  @Tag("proves:body-limit")
  void required_refusesABodyOverTheLimitThatIsSet(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    fixture().sandbox().faults().always(operation.operation(), Fault.hugeBody(64 * 1024));
    RecruitingPlatform strict = fixture().connect("max-body-bytes", "65535");
    RecruitingPlatform lenient = fixture().connect("max-body-bytes", "65536");
    Class<? extends RecruitingException> expected =
        adapter().spec().call(operation.operation()).retrySafe()
            ? MalformedResponseException.class
            : OutcomeUnknownException.class;

    assertThat(ExpectedFailure.of(() -> operation.call(strict))).isExactlyInstanceOf(expected);

    assertThat(operation.call(lenient)).isNotEmpty();
  }
}
