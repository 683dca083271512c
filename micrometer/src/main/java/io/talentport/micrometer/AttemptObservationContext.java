package io.talentport.micrometer;

import io.micrometer.observation.Observation;
import io.talentport.core.listener.CompletedAttempt;
import io.talentport.core.listener.StartedAttempt;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a convention and a handler can know of a request. Used on the thread of its call only. */
public final class AttemptObservationContext extends Observation.Context {

  private final StartedAttempt started;
  private @Nullable CompletedAttempt completed;

  AttemptObservationContext(StartedAttempt started) {
    this.started = started;
  }

  /** What is sent, and its number within the call. */
  public StartedAttempt started() {
    return started;
  }

  /** How the request ended; absent while it is under way. */
  public Optional<CompletedAttempt> completed() {
    return Optional.ofNullable(completed);
  }

  void complete(CompletedAttempt attempt) {
    this.completed = attempt;
  }
}
