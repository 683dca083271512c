package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A source that a résumé can come from, as the organisation has set it up.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface ResumeSource {

  /** Its id. */
  ResumeSourceId id();

  /** Its Chinese name; absent if it has none. */
  Optional<String> chineseName();

  /** Its English name; absent if it has none. */
  Optional<String> englishName();

  /** Whether it is active; absent if unknown. */
  Optional<ResumeSourceStatus> status();

  /** Its type; absent if unknown. */
  Optional<ResumeSourceType> type();

  /**
   * The values that the platform gave and that are not of their field's form, each as it came;
   * empty in the normal case.
   */
  List<UnreadableValue> unreadable();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableResumeSource.Builder {}
}
