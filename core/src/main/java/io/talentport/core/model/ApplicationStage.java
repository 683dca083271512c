package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where an application is in its recruiting process, as the organisation has set it up.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface ApplicationStage {

  /** Its id; absent if not given. */
  Optional<StageId> id();

  /** Its Chinese name; absent if it has none. */
  Optional<String> chineseName();

  /** Its English name; absent if it has none. */
  Optional<String> englishName();

  /** What is done in it; absent if not given. */
  Optional<StageKind> kind();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableApplicationStage.Builder {}
}
