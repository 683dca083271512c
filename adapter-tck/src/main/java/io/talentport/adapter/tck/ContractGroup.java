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
 * What all groups of promises have: the adapter, its platform, and a sandbox for each test. A group
 * is nested in {@link RecruitingAdapterContract} by one line; {@link AdapterInjection} gives it the
 * adapter.
 */
@ExtendWith(AdapterInjection.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ContractGroup {

  /** For how long a platform that was called too often may be left alone. */
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

  /** Tries a promise under a fault with a patience that fits it, each time on a new sandbox. */
  final void underFault(FaultCase fault, Consumer<String> promise) {
    fault.patiently(
        readTimeout -> {
          try {
            promise.accept(readTimeout);
          } catch (AssertionError | RecruitingException broken) {
            fixture().close();
            setUp();
            throw broken;
          }
        });
  }

  /** What the caller of an operation gets under a fault; null for the value. */
  final @Nullable Class<? extends RecruitingException> expected(FaultCase fault, SpecCall call) {
    return fault.isWebPageForAReply() && adapter().blocksByWebPage()
        ? RateLimitedException.class
        : fault.exceptionOf(call);
  }

  /** What the platform declares not to do is refused with a reason, before any call. */
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

  /** The operations that the adapter's ports make. */
  Stream<OperationUnderTest> operations() {
    return adapter().operations().stream();
  }

  /** The token operations that the adapter makes with its settings as they are. */
  final Stream<SpecCall> tokenCalls() {
    return adapter().spec().callsForTokens().stream()
        .filter(call -> !adapter().elsewhere().containsKey(call.id()));
  }

  /** The operations of them that may be repeated, or those that may not. */
  final Stream<OperationUnderTest> operations(boolean retrySafe) {
    return operations()
        .filter(driver -> adapter().spec().call(driver.operation()).retrySafe() == retrySafe);
  }
}
