package io.talentport.adapter.support.mapping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Times as the platforms write them: milliseconds since 1970. */
public final class Instants {

  private Instants() {}

  /** The time; null stays null. */
  public static @Nullable Instant ofMillis(@Nullable Long millis) {
    return millis == null ? null : Instant.ofEpochMilli(millis);
  }
}
