package com.example.harbor;

import io.talentport.core.ConnectionSettings;
import io.talentport.core.style.ImmutableSettings;
import io.talentport.core.style.PlatformSettings;
import io.talentport.core.style.Setting;
import java.net.URI;
import org.immutables.value.Value;

/** The settings of Harbor, besides those of every platform. */
@Value.Immutable
@ImmutableSettings
@PlatformSettings("harbor")
interface HarborSettings extends ConnectionSettings {

  @Setting(en = "the client's id", zh = "客户端 ID")
  String clientId();

  @Value.Redacted
  @Setting(en = "the client's secret", zh = "客户端密钥")
  String clientSecret();

  @Value.Redacted
  @Setting(
      defaultValue = "https://api.harbor.example",
      en = "address of Harbor, or of an API gateway in front of it",
      zh = "Harbor 或其前置网关的地址")
  URI baseUrl();

  /** Collects the settings. */
  final class Builder extends ImmutableHarborSettings.Builder {

    Builder() {
      HarborSettingsSchema.SCHEMA.setDefaults(this);
    }
  }
}
