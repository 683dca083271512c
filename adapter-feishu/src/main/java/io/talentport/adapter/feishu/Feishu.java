package io.talentport.adapter.feishu;

import io.talentport.adapter.feishu.internal.client.FeishuAssembly;
import io.talentport.adapter.support.libraries.Libraries;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.Required;
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
    return connect(settings, ConnectOptions.none());
  }

  /**
   * Connects Feishu as {@link #connect(FeishuSettings)} does, with objects of the application.
   *
   * @param options its listeners receive events before those of the settings
   * @throws ConfigurationException as {@link #connect(FeishuSettings)} does
   */
  public static RecruitingPlatform connect(
      @Nullable FeishuSettings settings, @Nullable ConnectOptions options) {
    if (settings == null) {
      throw new ConfigurationException(
          ErrorDetails.of("The Feishu settings are null")
              .remedy("Create them with FeishuSettings.builder().")
              .build());
    }
    ConnectOptions given = Required.value("options", options);
    return Libraries.linking(() -> connect(settings, given, TimeSource.system()));
  }

  static RecruitingPlatform connect(FeishuSettings settings, TimeSource time) {
    return connect(settings, ConnectOptions.none(), time);
  }

  static RecruitingPlatform connect(
      FeishuSettings settings, ConnectOptions options, TimeSource time) {
    ConnectOptions.Builder all = options.toBuilder().addListeners(settings.listeners());
    settings.appTicketSource().ifPresent(source -> all.component(AppTicketSource.class, source));
    return FeishuAssembly.connect(
        ID, FeishuSettingsSchema.SCHEMA.checked(settings), all.build(), time);
  }
}
