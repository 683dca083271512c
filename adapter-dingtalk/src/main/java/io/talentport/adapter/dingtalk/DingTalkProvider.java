package io.talentport.adapter.dingtalk;

import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatformProvider;
import java.util.Map;
import java.util.Set;

/**
 * Makes DingTalk known to {@link RecruitingPlatform#connect()}. Public for {@code ServiceLoader}.
 */
public final class DingTalkProvider implements RecruitingPlatformProvider {

  /** For {@code ServiceLoader}. */
  public DingTalkProvider() {}

  @Override
  public PlatformId id() {
    return DingTalk.ID;
  }

  @Override
  public Set<String> settingKeys() {
    return DingTalkSettingsSchema.SCHEMA.keys();
  }

  @Override
  public RecruitingPlatform connect(Map<String, String> settings) {
    return DingTalk.connect(DingTalkSettings.of(settings));
  }

  @Override
  public RecruitingPlatform connect(Map<String, String> settings, ConnectOptions options) {
    return DingTalk.connect(DingTalkSettings.of(settings), options);
  }
}
