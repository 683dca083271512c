package io.talentport.adapter.feishu;

import io.talentport.adapter.feishu.internal.client.FeishuAssembly;
import io.talentport.adapter.support.libraries.Libraries;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import org.jspecify.annotations.Nullable;

/** Entry point for applications that depend on Feishu directly. */
public final class Feishu {

  static final PlatformId ID = PlatformId.of("feishu");

  private Feishu() {}

  /**
   * Connects Feishu. Sends nothing.
   *
   * @throws ConfigurationException if a setting is ill-formed or out of range, or a library on the
   *     class path does not fit; the message names it
   */
  public static RecruitingPlatform connect(@Nullable FeishuSettings settings) {
    if (settings == null) {
      throw new ConfigurationException(
          ErrorDetails.of("The Feishu settings are null")
              .remedy("Make them with FeishuSettings.builder().")
              .build());
    }
    return Libraries.linking(() -> connect(settings, TimeSource.system()));
  }

  static RecruitingPlatform connect(FeishuSettings settings, TimeSource time) {
    return FeishuAssembly.connect(ID, FeishuSettingsSchema.SCHEMA.checked(settings), time);
  }
}
