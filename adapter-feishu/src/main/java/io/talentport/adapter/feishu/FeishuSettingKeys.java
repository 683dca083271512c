package io.talentport.adapter.feishu;

import io.talentport.adapter.support.settings.ConnectionKeys;
import io.talentport.adapter.support.settings.SettingsReader;
import java.util.Map;
import java.util.Set;

/** The settings as text. */
final class FeishuSettingKeys {

  static final Set<String> KEYS =
      ConnectionKeys.with(Feishu.ID.value(), "app-id", "app-secret", "base-url");

  private FeishuSettingKeys() {}

  static FeishuSettings read(Map<String, String> settings) {
    SettingsReader reader = new SettingsReader(Feishu.ID.value(), KEYS, settings);
    FeishuSettings.Builder builder =
        FeishuSettings.builder()
            .appId(reader.required("app-id"))
            .appSecret(reader.required("app-secret"));
    reader.address("base-url").ifPresent(builder::baseUrl);
    ConnectionKeys.read(
        reader,
        new ConnectionKeys.Target(
            builder::connectTimeout,
            builder::readTimeout,
            builder::callDeadline,
            builder::maxAttempts,
            builder::quotaShare,
            builder::strictRecords,
            builder::proxy));
    return builder.build();
  }
}
