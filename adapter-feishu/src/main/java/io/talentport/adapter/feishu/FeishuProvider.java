package io.talentport.adapter.feishu;

import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatformProvider;
import java.util.Map;
import java.util.Set;

/** Makes Feishu known to {@link RecruitingPlatform#connect()}. Public for {@code ServiceLoader}. */
public final class FeishuProvider implements RecruitingPlatformProvider {

  /** For {@code ServiceLoader}. */
  public FeishuProvider() {}

  @Override
  public PlatformId id() {
    return Feishu.ID;
  }

  @Override
  public Set<String> settingKeys() {
    return FeishuSettingsSchema.SCHEMA.keys();
  }

  @Override
  public RecruitingPlatform connect(Map<String, String> settings) {
    return Feishu.connect(FeishuSettings.of(settings));
  }

  @Override
  public RecruitingPlatform connect(Map<String, String> settings, ConnectOptions options) {
    return Feishu.connect(FeishuSettings.of(settings), options);
  }
}
