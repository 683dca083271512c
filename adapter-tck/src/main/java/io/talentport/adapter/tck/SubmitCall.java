package io.talentport.adapter.tck;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.model.Resume;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Faults;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Seed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of a submit's requests. They are found by a submit without a fault, so that a new call is
 * tested under every fault automatically.
 *
 * @param call the operation
 * @param number the number of the request among those for the operation, from 1
 */
record SubmitCall(SpecCall call, int number) {

  /**
   * The requests of a submit, in their order.
   *
   * @param existing adds data to the sandbox first
   */
  static List<SubmitCall> of(
      AdapterUnderTest adapter, Consumer<Seed> existing, Resume resume, SubmitOptions options) {
    try (SandboxFixture healthy = new SandboxFixture(adapter)) {
      existing.accept(healthy.sandbox().seed());
      healthy.connect().port(ResumeIntake.class).submit(resume, options);
      return of(adapter, healthy.sandbox().journal().requests());
    }
  }

  /** The requests that need a token, in their order. */
  static List<SubmitCall> of(AdapterUnderTest adapter, List<RecordedRequest> requests) {
    Set<String> ofPorts =
        adapter.spec().callsOfPorts().stream().map(SpecCall::id).collect(Collectors.toSet());
    Map<String, Integer> numbers = new HashMap<>();
    List<SubmitCall> calls = new ArrayList<>();
    for (RecordedRequest request : requests) {
      if (ofPorts.contains(request.operation())) {
        calls.add(
            new SubmitCall(
                adapter.spec().call(request.operation()),
                numbers.merge(request.operation(), 1, Integer::sum)));
      }
    }
    return calls;
  }

  String operation() {
    return call.id();
  }

  boolean writes() {
    return !call.retrySafe();
  }

  /** Every fault; those that leave the outcome of a write unknown with both outcomes. */
  Stream<FaultCase> faults() {
    return writes()
        ? FaultCase.ALL.stream().flatMap(FaultCase::withBothOutcomes)
        : FaultCase.ALL.stream();
  }

  /** Applies the fault to this request and, if it lasts, to later ones for its operation. */
  void strike(Faults faults, FaultCase fault) {
    if (number > 1) {
      faults.times(operation(), number - 1, Fault.latency(Duration.ZERO));
    }
    if (fault.lasting()) {
      faults.always(operation(), fault.fault());
    } else {
      faults.next(operation(), fault.fault());
    }
  }

  @Override
  public String toString() {
    return operation() + " " + number;
  }
}
