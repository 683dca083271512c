package io.talentport.core.error;

import org.jspecify.annotations.Nullable;

/** Refuses null where a caller without null checking at compile time may pass it. */
final class Presence {

  private Presence() {}

  static <T> T required(String attribute, @Nullable T value) {
    if (value == null) {
      throw new IncompleteValueException(attribute);
    }
    return value;
  }
}
