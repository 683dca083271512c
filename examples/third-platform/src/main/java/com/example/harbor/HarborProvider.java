package com.example.harbor;

import io.talentport.adapter.support.libraries.Libraries;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatformProvider;
import java.util.Map;
import java.util.Set;

/** Makes Harbor known to {@link RecruitingPlatform#connect()}. */
public final class HarborProvider implements RecruitingPlatformProvider {

  static final PlatformId ID = PlatformId.of("harbor");

  /** For {@code ServiceLoader}. */
  public HarborProvider() {}

  @Override
  public PlatformId id() {
    return ID;
  }

  @Override
  public Set<String> settingKeys() {
    return HarborSettingsSchema.SCHEMA.keys();
  }

  @Override
  public RecruitingPlatform connect(Map<String, String> settings) {
    return connect(settings, ConnectOptions.none());
  }

  @Override
  public RecruitingPlatform connect(Map<String, String> settings, ConnectOptions options) {
    return Libraries.linking(() -> connect(settings, options, TimeSource.system()));
  }

  static RecruitingPlatform connect(
      Map<String, String> settings, ConnectOptions options, TimeSource time) {
    return HarborAssembly.connect(HarborSettingsSchema.SCHEMA.read(settings), options, time);
  }
}
