package io.talentport.core.listener;

import io.talentport.core.style.ImmutableValue;
import org.immutables.value.Value;

/**
 * Records of one page that could not be read.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface RecordFaults {

  /** What gave the page. */
  CallTarget target();

  /** How many records; at least 1. */
  int count();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableRecordFaults.Builder {}
}
