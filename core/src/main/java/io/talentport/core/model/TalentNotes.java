package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import org.immutables.value.Value;

/**
 * The notes about a talent. That there is such a value says that the platform showed them: without
 * entries there are none.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentNotes {

  /** Each of them; empty if there are none. */
  List<TalentNote> entries();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentNotes.Builder {}
}
