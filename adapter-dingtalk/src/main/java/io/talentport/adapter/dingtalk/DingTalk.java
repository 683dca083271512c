package io.talentport.adapter.dingtalk;

import io.talentport.adapter.dingtalk.internal.client.DingTalkAssembly;
import io.talentport.adapter.support.libraries.Libraries;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import org.jspecify.annotations.Nullable;

/** Entry point for applications that depend on DingTalk directly. */
public final class DingTalk {

  static final PlatformId ID = PlatformId.of("dingtalk");

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
    return DingTalkAssembly.connect(ID, DingTalkSettingsSchema.SCHEMA.checked(settings), time);
  }
}
