package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.ConnectOptions;
import io.talentport.core.OperationState;
import io.talentport.core.PlatformState;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.listener.CallOutcome;
import io.talentport.sandbox.Fault;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A platform reports its state without a call, and provides views with tighter time limits. */
abstract class StateContract extends ContractGroup {

  private static OperationState of(RecruitingPlatform platform, OperationUnderTest operation) {
    return platform.state().operations().stream()
        .filter(state -> state.operation().equals(operation.operation()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no state of the operation " + operation));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C155")
  @DisplayName("C155 says without a call how its calls ended, and when its token ends")
  @Tag("proves:state")
  void required_saysWithoutACallHowItsCallsEnded(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform =
        fixture().connect(ConnectOptions.builder().tenant("the-contract").build());

    PlatformState before = platform.state();
    assertThat(before.platform().value()).isEqualTo(adapter().id());
    assertThat(before.tenant()).contains("the-contract");
    assertThat(before.closed()).isFalse();
    assertThat(before.tokenExpiresAt()).as("the end of a token that nobody fetched").isEmpty();
    fixture().nothingWasSent();

    operation.call(platform);
    Map<String, Integer> sent = fixture().sandbox().journal().counts();
    OperationState succeeded = of(platform, operation);
    assertThat(succeeded.lastOutcome()).contains(CallOutcome.SUCCESS);
    assertThat(succeeded.lastCategory()).isEmpty();
    assertThat(succeeded.lastEndedAt()).contains(fixture().clock().instant());
    assertThat(succeeded.closedFor()).isZero();
    assertThat(platform.state().tokenExpiresAt())
        .hasValueSatisfying(end -> assertThat(end).isAfter(fixture().clock().instant()));
    assertThat(fixture().sandbox().journal().counts()).as("calls of the state").isEqualTo(sent);

    fixture().sandbox().faults().next(operation.operation(), Fault.status(403));
    RecruitingException failure = ExpectedFailure.of(() -> operation.call(platform));
    assertThat(of(platform, operation).lastOutcome()).contains(CallOutcome.REFUSED);
    assertThat(of(platform, operation).lastCategory()).contains(failure.category());

    platform.close();
    assertThat(platform.state().closed()).isTrue();
    assertThat(of(platform, operation).lastCategory()).contains(failure.category());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C156")
  @DisplayName("C156 says for how long it stays away, and a view with less time sends nothing then")
  @Tag("proves:view-deadline")
  void required_givesViewsWhoseCallsHaveLessTime(OperationUnderTest operation) {
    operation.arrange(fixture().sandbox().seed());
    RecruitingPlatform platform = fixture().connect();
    RecruitingPlatform view = platform.within(Duration.ofMillis(100));
    operation.call(view);
    fixture()
        .sandbox()
        .faults()
        .next(operation.operation(), Fault.rateLimited(Duration.ofSeconds(7)));
    ExpectedFailure.of(RateLimitedException.class, () -> operation.call(platform));
    int sent = fixture().count(operation.operation());

    assertThat(of(platform, operation).closedFor()).as("how long it stays away").isPositive();
    assertThat(view.state()).as("the state of a view").isEqualTo(platform.state());
    ExpectedFailure.of(RateLimitedException.class, () -> operation.call(view));
    assertThat(fixture().count(operation.operation())).as("calls without time").isEqualTo(sent);

    assertThat(operation.call(platform)).as("the call that has time").isNotEmpty();
    assertThat(fixture().tokenCalls()).as("tokens of the platform and its view").isEqualTo(1);
    view.close();
    ExpectedFailure.of(ConfigurationException.class, () -> platform.port(operation.port()));
  }

  static Stream<Duration> noTimes() {
    return Stream.of(Duration.ZERO, Duration.ofSeconds(-1), Duration.ofDays(2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noTimes")
  @ContractCase("C157")
  @DisplayName("C157 refuses a time for calls that is none")
  void required_refusesATimeThatIsNone(Duration longest) {
    RecruitingPlatform platform = fixture().connect();

    assertThat(ExpectedFailure.of(InvalidRequestException.class, () -> platform.within(longest)))
        .hasMessageContaining("longest");
  }
}
