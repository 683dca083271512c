package io.talentport.adapter.feishu;

import io.talentport.adapter.support.settings.SettingsReader;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings as text. */
final class FeishuSettingKeys {

  static final Set<String> KEYS =
      Stream.of(
              "app-id",
              "app-secret",
              "base-url",
              "connect-timeout",
              "read-timeout",
              "call-deadline",
              "max-attempts",
              "quota-share",
              "strict-records",
              "proxy")
          .map(name -> "talentport." + Feishu.ID + "." + name)
          .collect(Collectors.toUnmodifiableSet());

  private FeishuSettingKeys() {}

  static FeishuSettings read(Map<String, String> settings) {
    SettingsReader reader = new SettingsReader(Feishu.ID.value(), KEYS, settings);
    FeishuSettings.Builder builder =
        FeishuSettings.builder()
            .appId(reader.required("app-id"))
            .appSecret(reader.required("app-secret"))
            .proxy(reader.proxy("proxy"));
    reader.address("base-url").ifPresent(builder::baseUrl);
    reader.duration("connect-timeout").ifPresent(builder::connectTimeout);
    reader.duration("read-timeout").ifPresent(builder::readTimeout);
    reader.duration("call-deadline").ifPresent(builder::callDeadline);
    reader.number("max-attempts").ifPresent(builder::maxAttempts);
    reader.decimal("quota-share").ifPresent(builder::quotaShare);
    reader.flag("strict-records").ifPresent(builder::strictRecords);
    return builder.build();
  }
}
