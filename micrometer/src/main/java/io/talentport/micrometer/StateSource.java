package io.talentport.micrometer;

import io.talentport.core.PlatformState;
import org.jspecify.annotations.Nullable;

/** Where gauges find the state of platforms. Thread-safe. */
interface StateSource {

  /** The state of the open platform that has this key; null if there is none. */
  @Nullable PlatformState state(SeriesKey key);

  /** Whether all of it was closed. */
  boolean isClosed();
}
