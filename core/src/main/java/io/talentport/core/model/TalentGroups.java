package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import org.immutables.value.Value;

/**
 * The folders, or the pools, that a talent is in. That there is such a value says that the platform
 * showed them: without entries there are none.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentGroups {

  /** Each of them; empty if the talent is in none. */
  List<TalentGroup> entries();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentGroups.Builder {}
}
