package io.talentport.adapter.support.http;

import org.apache.hc.core5.util.TimeValue;

/**
 * How long a connection may be idle.
 *
 * @param longest after which time it is closed
 * @param sweepMillis how often idle connections are looked at, while there are any
 */
public record IdleLimit(TimeValue longest, long sweepMillis) {

  /** The default of all platforms. */
  public static final IdleLimit DEFAULT = new IdleLimit(TimeValue.ofSeconds(15), 5_000);
}
