package io.talentport.micrometer;

import io.micrometer.observation.Observation;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.CompletedCall;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a convention and a handler can know of a call. Used on the thread of the call only. */
public final class CallObservationContext extends Observation.Context {

  private final CallTarget target;
  private @Nullable CompletedCall completed;

  CallObservationContext(CallTarget target) {
    this.target = target;
  }

  /** What is called. */
  public CallTarget target() {
    return target;
  }

  /** How the call ended; absent while it is under way. */
  public Optional<CompletedCall> completed() {
    return Optional.ofNullable(completed);
  }

  void complete(CompletedCall call) {
    this.completed = call;
  }
}
