package io.talentport.adapter.dingtalk;

import io.talentport.adapter.dingtalk.internal.client.DingTalkApp;
import io.talentport.adapter.dingtalk.internal.client.DingTalkAssembly;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.PlainHttpHosts;
import io.talentport.adapter.support.libraries.Libraries;
import io.talentport.adapter.support.settings.SettingText;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import org.jspecify.annotations.Nullable;

/** The typed way to DingTalk, for an application that does not mind to name its platform. */
public final class DingTalk {

  static final PlatformId ID = PlatformId.of("dingtalk");

  static final String KEY = "talentport.dingtalk.";

  private DingTalk() {}

  /**
   * Connects DingTalk. Sends nothing.
   *
   * @throws ConfigurationException if a setting is ill-formed or out of range, or a library on the
   *     class path does not fit; the message names it
   */
  public static RecruitingPlatform connect(@Nullable DingTalkSettings settings) {
    if (settings == null) {
      throw new ConfigurationException(
          ErrorDetails.of("The DingTalk settings are null")
              .remedy("Make them with DingTalkSettings.builder().")
              .build());
    }
    return Libraries.linking(() -> connect(settings, TimeSource.system()));
  }

  static RecruitingPlatform connect(DingTalkSettings settings, TimeSource time) {
    PlainHttpHosts plainHttpTo = PlainHttpHosts.of(ID.value(), settings.allowPlainHttpTo());
    return DingTalkAssembly.connect(
        ID,
        new DingTalkApp(
            SettingText.identifier(KEY + "app-key", settings.appKey()),
            SettingText.identifier(KEY + "app-secret", settings.appSecret()),
            SettingText.identifier(KEY + "biz-code", settings.bizCode()),
            settings.operatorUserId().orElse(null)),
        BaseUrl.of(KEY + "base-url", settings.baseUrl().toString(), plainHttpTo),
        V1Options.of(settings, plainHttpTo),
        settings.recordsOperation() == DingTalkSettings.RecordsBy.PLUGIN,
        ConnectionOptions.of(ID.value(), settings),
        settings.maxEmptyPages(),
        time);
  }
}
