package io.talentport.adapter.dingtalk;

import io.talentport.adapter.dingtalk.internal.client.DingTalkAssembly;
import io.talentport.adapter.support.libraries.Libraries;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.Required;
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
    return connect(settings, ConnectOptions.none());
  }

  /**
   * Connects DingTalk as {@link #connect(DingTalkSettings)} does, with objects of the application.
   *
   * @param options its listeners receive events before those of the settings
   * @throws ConfigurationException as {@link #connect(DingTalkSettings)} does
   */
  public static RecruitingPlatform connect(
      @Nullable DingTalkSettings settings, @Nullable ConnectOptions options) {
    if (settings == null) {
      throw new ConfigurationException(
          ErrorDetails.of("The DingTalk settings are null")
              .remedy("Create them with DingTalkSettings.builder().")
              .build());
    }
    ConnectOptions given = Required.value("options", options);
    return Libraries.linking(() -> connect(settings, given, TimeSource.system()));
  }

  static RecruitingPlatform connect(DingTalkSettings settings, TimeSource time) {
    return connect(settings, ConnectOptions.none(), time);
  }

  static RecruitingPlatform connect(
      DingTalkSettings settings, ConnectOptions options, TimeSource time) {
    ConnectOptions.Builder all = options.toBuilder().addListeners(settings.listeners());
    settings
        .suiteTicketSource()
        .ifPresent(source -> all.component(SuiteTicketSource.class, source));
    return DingTalkAssembly.connect(
        ID, DingTalkSettingsSchema.SCHEMA.checked(settings), all.build(), time);
  }
}
