package io.talentport.adapter.support.paging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a listing has come in time. Immutable.
 *
 * @param began when it began by the platform's clock; null if that was not noted
 * @param watermark the latest time of change of the records read, but not after the beginning,
 *     because a returned record may change again while others are read; null if there is none
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
