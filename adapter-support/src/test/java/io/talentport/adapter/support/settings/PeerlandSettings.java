package io.talentport.adapter.support.settings;

import io.talentport.core.ConnectionSettings;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.TalentId;
import io.talentport.core.style.ImmutableSettings;
import io.talentport.core.style.PlatformSettings;
import io.talentport.core.style.Setting;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of an invented platform, with one of each kind that the common ones lack. */
@Value.Immutable
@ImmutableSettings
@PlatformSettings("peerland")
public interface PeerlandSettings extends ConnectionSettings {

  @Setting(en = "the application's id", zh = "应用 ID")
  String appId();

  @Value.Redacted
  @Setting(en = "the \"secret\"", zh = "密钥")
  String appSecret();

  @Setting(defaultValue = "light-blue", en = "a colour", zh = "颜色")
  Colour colour();

  @Setting(
      words = {"by_id", "by_name"},
      en = "how people are told apart",
      zh = "区分方式")
  Optional<String> order();

  @Setting(en = "who owns it", zh = "所有者")
  Optional<TalentId> owner();

  @Setting(en = "sources by channel", zh = "渠道对应的来源")
  Map<ResumeChannel, String> sources();

  @Setting(defaultValue = "7", min = 1, en = "how many", zh = "多少")
  int number();

  enum Colour {
    RED,
    LIGHT_BLUE
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePeerlandSettings.Builder {

    /** Starts with the defaults. */
    public Builder() {
      PeerlandSettingsSchema.SCHEMA.setDefaults(this);
    }
  }
}
