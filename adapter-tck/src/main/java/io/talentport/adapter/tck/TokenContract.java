package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.sandbox.Fault;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The adapter keeps its token and renews it once, unnoticed by callers. */
abstract class TokenContract extends ContractGroup {

  private static final int COLD_THREADS = 200;
  private static final int BUSY_THREADS = 16;
  private static final int CALLS_OF_EACH = 60;

  private RecruitingPlatform ready() {
    operations().forEach(operation -> operation.arrange(fixture().sandbox().seed()));
    return fixture().connect();
  }

  @Test
  @ContractCase("C82")
  @DisplayName("C82 fetches one token for all ports")
  void required_fetchesOneTokenForAllPorts() {
    RecruitingPlatform platform = ready();

    for (int round = 0; round < 3; round++) {
      operations().forEach(operation -> operation.call(platform));
    }

    assertThat(fixture().tokenCalls()).isEqualTo(1);
  }

  @Test
  @ContractCase("C83")
  @DisplayName("C83 fetches one token for any number of cold threads")
  @Tag("proves:one-token-call")
  void required_fetchesOneTokenForManyColdThreads() {
    RecruitingPlatform platform = ready();
    OperationUnderTest operation = operations().findFirst().orElseThrow();

    Concurrently.run(COLD_THREADS, thread -> assertThat(operation.call(platform)).isNotEmpty());

    assertThat(fixture().tokenCalls()).as("token calls of 200 cold threads").isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C84")
  @DisplayName("C84 renews a revoked token once and repeats the call, a write included")
  @Tag("proves:refused-token")
  void required_renewsARevokedTokenOnce(OperationUnderTest operation) {
    RecruitingPlatform platform = ready();
    assertThat(operation.call(platform)).isNotEmpty();
    fixture().sandbox().revokeTokens();

    assertThat(operation.call(platform)).isNotEmpty();

    assertThat(fixture().tokenCalls()).isEqualTo(2);
    // The first refused call renews the token for those after it.
    assertThat(fixture().count(operation.operation())).isEqualTo(operation.isFirst() ? 3 : 2);
  }

  @Test
  @ContractCase("C85")
  @DisplayName("C85 renews a token that is revoked in mid-run once for all, and no call fails")
  @Tag("proves:refused-token")
  void required_renewsATokenThatIsRevokedInMidRunOnceForAllThreads() {
    RecruitingPlatform platform = ready();
    OperationUnderTest operation = operations(true).findFirst().orElseThrow();
    AtomicInteger calls = new AtomicInteger();

    Concurrently.run(
        BUSY_THREADS,
        thread -> {
          for (int call = 0; call < CALLS_OF_EACH; call++) {
            if (calls.incrementAndGet() == BUSY_THREADS * CALLS_OF_EACH / 2) {
              fixture().sandbox().revokeTokens();
            }
            assertThat(operation.call(platform)).isNotEmpty();
          }
        });

    assertThat(fixture().tokenCalls()).as("the first token and its renewal").isEqualTo(2);
    // Only the calls that were in progress with the old token are sent again.
    assertThat(fixture().count(operation.operation()) - BUSY_THREADS * CALLS_OF_EACH)
        .as("repeated calls")
        .isBetween(1, BUSY_THREADS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  @ContractCase("C86")
  @DisplayName("C86 gives up when a new token is refused too")
  @Tag("proves:refused-token")
  void required_givesUpWhenANewTokenIsRefusedToo(OperationUnderTest operation) {
    RecruitingPlatform platform = ready();
    fixture().sandbox().faults().always(operation.operation(), Fault.expiredToken());

    AuthenticationFailedException refusal =
        ExpectedFailure.of(AuthenticationFailedException.class, () -> operation.call(platform));

    assertThat(refusal.operation()).contains(operation.operation());
    assertThat(fixture().count(operation.operation())).as("one repeat, no more").isEqualTo(2);
    assertThat(fixture().tokenCalls()).isEqualTo(2);
  }

  @Test
  @ContractCase("C87")
  @DisplayName("C87 never sends a token that has expired")
  @Tag("proves:no-expired-token")
  void required_neverSendsAnExpiredToken() {
    RecruitingPlatform platform = ready();
    OperationUnderTest operation = operations().findFirst().orElseThrow();
    operation.call(platform);
    fixture().clock().advance(adapter().tokenLifetime().plusSeconds(1));

    operation.call(platform);

    assertThat(fixture().tokenCalls()).isEqualTo(2);
    assertThat(fixture().count(operation.operation())).as("no call is refused").isEqualTo(2);
  }

  @Test
  @ContractCase("C88")
  @DisplayName("C88 serves calls with the old token while the new one cannot be fetched")
  @Tag("proves:early-renewal")
  void required_servesWithTheOldTokenWhileTheNewOneCannotBeFetched() {
    RecruitingPlatform platform = ready();
    OperationUnderTest operation = operations().findFirst().orElseThrow();
    operation.call(platform);
    fixture().clock().advance(adapter().tokenLifetime().minusMinutes(2));
    for (SpecCall call : tokenCalls().toList()) {
      fixture().sandbox().faults().always(call.id(), Fault.status(503));
    }

    assertThat(operation.call(platform)).isNotEmpty();
    assertThat(fixture().tokenCalls()).as("it tries to renew before the end").isEqualTo(2);
  }
}
