package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When an application was in a stage. A platform may know the latest time of each only, so that one
 * that came back to the stage may have left it before it entered.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface StageStay {

  /** The stage; absent if not given. */
  Optional<StageId> stageId();

  /** When the application last came into it; absent if not given. */
  Optional<Instant> enteredAt();

  /** When the application last left it; absent while it never has, or if not given. */
  Optional<Instant> leftAt();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableStageStay.Builder {}
}
