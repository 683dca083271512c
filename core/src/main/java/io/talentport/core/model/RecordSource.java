package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a résumé or a person in the pool came from: a channel by its code, or a source by its id.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface RecordSource {

  /** The channel; absent on a platform that has sources instead. */
  Optional<ResumeChannel> channel();

  /** The source's id; absent on a platform that has channels instead. */
  Optional<ResumeSourceId> source();

  /** The source's Chinese name; absent if unknown. */
  Optional<String> chineseName();

  /** The source's English name; absent if unknown. */
  Optional<String> englishName();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableRecordSource.Builder {}
}
