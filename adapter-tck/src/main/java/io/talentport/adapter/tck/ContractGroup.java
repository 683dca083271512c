package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The base of all groups of promises: the adapter, its platform, and a sandbox for each test. A
 * group is nested in {@link RecruitingAdapterContract} by one line; {@link AdapterInjection}
 * injects the adapter.
 */
@ExtendWith(AdapterInjection.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContractGroup {

  /** Longer than any platform blocks a caller that was too fast. */
  static final Duration LONGER_THAN_ANY_BLOCK = Duration.ofMinutes(6);

  private @Nullable AdapterUnderTest adapter;
  private @Nullable SandboxFixture fixture;

  final void holdToContract(AdapterUnderTest injected) {
    adapter = injected;
  }

  @BeforeEach
  void setUp() {
    fixture = new SandboxFixture(adapter());
  }

  @AfterEach
  void everyRequestConforms() {
    try (SandboxFixture used = fixture()) {
      used.everyRequestConforms();
    }
  }

  final AdapterUnderTest adapter() {
    return Objects.requireNonNull(adapter, "the group is not nested in a contract");
  }

  final SandboxFixture fixture() {
    return Objects.requireNonNull(fixture, "a sandbox is there during a test only");
  }

  /**
   * Checks a promise under a fault, with a fitting read timeout and a new sandbox for each attempt.
   */
  final void underFault(FaultCase fault, Consumer<String> promise) {
    fault.patiently(
        readTimeout -> {
          try {
            promise.accept(readTimeout);
          } catch (AssertionError | RuntimeException broken) {
            fixture().close();
            setUp();
            throw broken;
          }
        });
  }

  /**
   * Where nothing is ever answered, the call may have given up before its turn came, on a token
   * that took too long.
   *
   * @param before how many requests of the operation there were before
   */
  final void wasSent(String operation, FaultCase fault, int before) {
    if (fault.silent()) {
      arrived(operation, fault, before);
    }
  }

  /** The operation was requested since there were so many requests of it. */
  final void arrived(String operation, FaultCase fault, int before) {
    assertThat(fixture().count(operation)).as("requests under %s", fault).isGreaterThan(before);
  }

  /** The expected exception of an operation under a fault; null if it returns its value. */
  final @Nullable Class<? extends RecruitingException> expected(FaultCase fault, SpecCall call) {
    return fault.isWebPageForAReply() && adapter().blocksByWebPage()
        ? RateLimitedException.class
        : fault.exceptionOf(call);
  }

  /**
   * A call that the platform declares as unsupported is refused with a reason, before any request.
   */
  final void refusedUnsent(ThrowingCallable call) {
    UnsupportedCapabilityException refusal =
        ExpectedFailure.of(UnsupportedCapabilityException.class, call);
    assertThat(refusal.retryable()).isFalse();
    assertThat(refusal.remedy()).as("what to do instead").isPresent();
    fixture().nothingWasSent();
  }

  /** The listings that the adapter serves. */
  Stream<Listing> listings() {
    return adapter().listings().stream();
  }

  /** The operations that the adapter's ports call. */
  Stream<OperationUnderTest> operations() {
    return adapter().operations().stream();
  }

  /** The token operations that the adapter calls with its current settings. */
  final Stream<SpecCall> tokenCalls() {
    return adapter().spec().callsForTokens().stream()
        .filter(call -> !adapter().elsewhere().containsKey(call.id()));
  }

  /** The operations that may be repeated, or those that may not. */
  final Stream<OperationUnderTest> operations(boolean retrySafe) {
    return operations()
        .filter(driver -> adapter().spec().call(driver.operation()).retrySafe() == retrySafe);
  }
}
