package io.talentport.micrometer;

import io.talentport.core.PlatformState;
import org.jspecify.annotations.Nullable;

/** Where gauges find the state of platforms. Thread-safe. */
interface StateSource {

  /** The state of the open platform that has this key; null if there is none. */
  @Nullable PlatformState state(SeriesKey key);

  /** True if this is open, had the platform of this key, and has it no longer. */
  boolean hasRemoved(SeriesKey key);

  /** True if all of it was closed. */
  boolean isClosed();
}
