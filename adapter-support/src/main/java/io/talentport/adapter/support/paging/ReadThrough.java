package io.talentport.adapter.support.paging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a listing has come in time. Immutable.
 *
 * @param began when it began by the platform's clock; null if that was not noted
 * @param watermark the latest time of change among the records that were read, but no later than it
 *     began, since a record that was given may be changed again before another one is read; null if
 *     there is none
 */
record ReadThrough(@Nullable Instant began, @Nullable Instant watermark) {

  static final ReadThrough NOTHING = new ReadThrough(null, null);

  static ReadThrough from(Instant began) {
    return new ReadThrough(began, null);
  }

  ReadThrough and(@Nullable Instant changed) {
    if (began == null || changed == null) {
      return this;
    }
    Instant capped = changed.isAfter(began) ? began : changed;
    return watermark != null && !capped.isAfter(watermark) ? this : new ReadThrough(began, capped);
  }
}
