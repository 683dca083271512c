package io.talentport.micrometer;

import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something under way that is observed, and timed once: by a handler of the observation registry if
 * one of them times, otherwise by a timer with the same name and tags. Its scope is open until it
 * stops, on the thread on which it started.
 */
final class Timed<C extends Observation.Context> {

  private final Timing<C> timing;
  private final C context;
  private final Observation observation;
  private final Observation.Scope scope;

  Timed(Timing<C> timing, C context) {
    this.timing = timing;
    this.context = context;
    this.observation =
        Observation.start(timing.custom(), timing.standard(), () -> context, timing.observations());
    this.scope = observation.openScope();
  }

  C context() {
    return context;
  }

  void event(TalentportObservation.CallEvent event, Object... facts) {
    if (isObserved()) {
      observation.event(event.format(facts));
    }
  }

  /** Stops it; by then the context says how it ended. */
  void stop(Duration duration, @Nullable Throwable error) {
    try {
      if (error != null) {
        observation.error(error);
      }
    } finally {
      scope.close();
      observation.stop();
    }
    if (timing.observations().isNoop()) {
      timing.time(context, duration, error);
    } else if (isObserved() && !context.containsKey(Timer.Sample.class)) {
      timing.timeObserved(context, duration, error);
    }
  }

  /** Not where nobody observes, nor where the application has switched this observation off. */
  private boolean isObserved() {
    return observation.getContext() == context;
  }
}
