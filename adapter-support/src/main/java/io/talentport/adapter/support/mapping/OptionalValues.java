package io.talentport.adapter.support.mapping;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Converts between nullable and optional values; blank text counts as absent, as on the platforms.
 */
public final class OptionalValues {

  private OptionalValues() {}

  /** The value, if there is one. */
  public static <T> Optional<T> wrap(@Nullable T value) {
    return value instanceof String text && text.isBlank()
        ? Optional.empty()
        : Optional.ofNullable(value);
  }

  /** The value, or null for a field that is not sent. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  public static <T> @Nullable T unwrap(Optional<T> value) {
    return value.orElse(null);
  }
}
