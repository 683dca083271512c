package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import org.immutables.value.Value;

/**
 * The tags of a talent. That there is such a value says that the platform showed them: without
 * entries there are none.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentTags {

  /** Each of them; empty if the talent has none. */
  List<TalentTag> entries();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentTags.Builder {}
}
