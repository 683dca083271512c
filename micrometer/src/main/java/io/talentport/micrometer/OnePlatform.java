package io.talentport.micrometer;

import io.talentport.core.PlatformState;
import io.talentport.core.RecruitingPlatform;
import org.jspecify.annotations.Nullable;

/** A platform that the application connected itself. */
final class OnePlatform implements StateSource {

  private final RecruitingPlatform platform;
  private final SeriesKey key;

  OnePlatform(RecruitingPlatform platform) {
    this.platform = platform;
    this.key = SeriesKey.of(platform.state());
  }

  SeriesKey key() {
    return key;
  }

  @Override
  public @Nullable PlatformState state(SeriesKey wanted) {
    if (!wanted.equals(key)) {
      return null;
    }
    PlatformState state = platform.state();
    return state.closed() ? null : state;
  }

  /** Never: its platform is closed, not removed. */
  @Override
  public boolean hasRemoved(SeriesKey wanted) {
    return false;
  }

  @Override
  public boolean isClosed() {
    return platform.state().closed();
  }
}
