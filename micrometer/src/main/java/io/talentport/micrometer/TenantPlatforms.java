package io.talentport.micrometer;

import io.talentport.core.PlatformState;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.error.ConfigurationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The platforms of tenants that come and go. */
final class TenantPlatforms implements StateSource {

  private final RecruitingPlatforms platforms;
  private final LatestKeys found = new LatestKeys();

  TenantPlatforms(RecruitingPlatforms platforms) {
    this.platforms = platforms;
  }

  @Override
  public @Nullable PlatformState state(SeriesKey key) {
    try {
      Optional<PlatformState> present =
          platforms
              .find(key.tenant())
              .map(RecruitingPlatform::state)
              .filter(state -> !state.closed() && SeriesKey.of(state).equals(key));
      present.ifPresent(state -> found.add(key));
      return present.orElse(null);
    } catch (ConfigurationException closed) {
      return null;
    }
  }

  @Override
  public boolean hasRemoved(SeriesKey key) {
    return found.has(key) && state(key) == null && !isClosed();
  }

  @Override
  public boolean isClosed() {
    try {
      platforms.find(TalentportTag.NONE);
      return false;
    } catch (ConfigurationException closed) {
      return true;
    }
  }
}
