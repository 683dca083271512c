package io.talentport.adapter.feishu;

import io.talentport.adapter.feishu.internal.client.FeishuPorts;
import io.talentport.adapter.feishu.internal.client.IntakeOptions;
import io.talentport.adapter.feishu.internal.mapping.TalentTables;
import io.talentport.adapter.support.call.BaseUrl;
import io.talentport.adapter.support.call.ConnectionOptions;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.FailureDetails;
import org.jspecify.annotations.Nullable;

/** The typed way to Feishu, for an application that does not mind to name its platform. */
public final class Feishu {

  static final PlatformId ID = PlatformId.of("feishu");

  private Feishu() {}

  /**
   * Connects Feishu. Sends nothing.
   *
   * @throws ConfigurationException if a setting is ill-formed or out of range; the message names it
   */
  public static RecruitingPlatform connect(@Nullable FeishuSettings settings) {
    if (settings == null) {
      throw new ConfigurationException(
          FailureDetails.of("The Feishu settings are null")
              .remedy("Make them with FeishuSettings.builder().")
              .build());
    }
    return connect(settings, TimeSource.system());
  }

  static RecruitingPlatform connect(FeishuSettings settings, TimeSource time) {
    return FeishuPorts.connect(
        ID,
        settings.appId(),
        settings.appSecret(),
        intake(settings),
        BaseUrl.of("talentport.feishu.base-url", settings.baseUrl().toString()),
        ConnectionOptions.of(ID.value(), settings),
        time);
  }

  private static IntakeOptions intake(FeishuSettings settings) {
    return new IntakeOptions(
        new TalentTables(
            settings.resumeSources(),
            settings.resumeSourceNames(),
            settings.nationalityCodes(),
            settings.cityCodes(),
            settings.mobileCountryCodes(),
            settings.sendVirtualMobiles()),
        settings.userIdType().orElse(null),
        ConnectionOptions.duration("talentport.feishu.upload-deadline", settings.uploadDeadline()));
  }
}
