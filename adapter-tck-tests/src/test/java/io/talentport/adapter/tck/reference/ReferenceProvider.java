package io.talentport.adapter.tck.reference;

import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.sandbox.ManualClock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Makes the reference adapter known. Public for {@code ServiceLoader}. */
public final class ReferenceProvider implements RecruitingPlatformProvider {

  /** For {@code ServiceLoader}. */
  public ReferenceProvider() {}

  @Override
  public PlatformId id() {
    return PlatformId.of("dingtalk");
  }

  @Override
  public Set<String> settingKeys() {
    return ReferenceSettings.KEYS;
  }

  @Override
  public RecruitingPlatform connect(Map<String, String> settings) {
    return connect(settings, ConnectOptions.none());
  }

  @Override
  public RecruitingPlatform connect(Map<String, String> settings, ConnectOptions options) {
    return new ReferencePlatform(settings, options, ManualClock.at(Instant.EPOCH), Defect.NONE);
  }
}
