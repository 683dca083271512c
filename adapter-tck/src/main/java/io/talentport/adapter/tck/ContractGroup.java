package io.talentport.adapter.tck;

import io.talentport.adapter.tck.internal.platform.ListingDriver;
import io.talentport.adapter.tck.internal.platform.OperationDriver;
import io.talentport.adapter.tck.internal.platform.PlatformScript;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import java.util.Objects;
import java.util.stream.Stream;
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

  private @Nullable AdapterUnderTest adapter;
  private @Nullable SandboxFixture rig;

  final void holdToContract(AdapterUnderTest injected) {
    adapter = injected;
  }

  @BeforeEach
  void setUp() {
    rig = new SandboxFixture(adapter());
  }

  @AfterEach
  void everyRequestConforms() {
    try (SandboxFixture used = rig()) {
      used.everyRequestConforms();
    }
  }

  final AdapterUnderTest adapter() {
    return Objects.requireNonNull(adapter, "the group is not nested in a contract");
  }

  final PlatformScript script() {
    return PlatformScript.of(adapter().id());
  }

  final SandboxFixture rig() {
    return Objects.requireNonNull(rig, "a rig is there during a test only");
  }

  /** The listings that the adapter serves. */
  Stream<ListingDriver<?>> listings() {
    return script().listings().stream().filter(one -> adapter().ports().contains(one.port()));
  }

  /** The operations that the adapter's ports make. */
  Stream<OperationDriver> operations() {
    return script().drivers().stream().filter(one -> adapter().ports().contains(one.port()));
  }

  /** The first operation that a port makes. */
  final String operationOf(Class<?> port) {
    return operations()
        .filter(driver -> driver.port().equals(port))
        .map(OperationDriver::operation)
        .findFirst()
        .orElseThrow();
  }

  /** The token operations that the adapter makes with its settings as they are. */
  final Stream<SpecCall> tokenCalls() {
    return script().spec().callsForTokens().stream()
        .filter(call -> !adapter().elsewhere().containsKey(call.id()));
  }

  /** The operations of them that may be repeated, or those that may not. */
  final Stream<OperationDriver> operations(boolean retrySafe) {
    return operations()
        .filter(driver -> script().spec().call(driver.operation()).retrySafe() == retrySafe);
  }
}
