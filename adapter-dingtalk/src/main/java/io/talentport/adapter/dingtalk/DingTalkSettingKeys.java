package io.talentport.adapter.dingtalk;

import io.talentport.adapter.support.settings.SettingsReader;
import io.talentport.core.model.OperatorId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings as text. */
final class DingTalkSettingKeys {

  static final Set<String> KEYS =
      Stream.of(
              "app-key",
              "app-secret",
              "biz-code",
              "operator-user-id",
              "base-url",
              "api-base-url",
              "connect-timeout",
              "read-timeout",
              "call-deadline",
              "max-attempts",
              "quota-share",
              "strict-records",
              "proxy")
          .map(name -> "talentport." + DingTalk.ID + "." + name)
          .collect(Collectors.toUnmodifiableSet());

  private DingTalkSettingKeys() {}

  static DingTalkSettings read(Map<String, String> settings) {
    SettingsReader reader = new SettingsReader(DingTalk.ID.value(), KEYS, settings);
    DingTalkSettings.Builder builder =
        DingTalkSettings.builder()
            .appKey(reader.required("app-key"))
            .appSecret(reader.required("app-secret"))
            .operatorUserId(reader.optional("operator-user-id").map(OperatorId::of))
            .proxy(reader.proxy("proxy"));
    reader.optional("biz-code").ifPresent(builder::bizCode);
    reader.address("base-url").ifPresent(builder::baseUrl);
    reader.address("api-base-url").ifPresent(builder::apiBaseUrl);
    reader.duration("connect-timeout").ifPresent(builder::connectTimeout);
    reader.duration("read-timeout").ifPresent(builder::readTimeout);
    reader.duration("call-deadline").ifPresent(builder::callDeadline);
    reader.number("max-attempts").ifPresent(builder::maxAttempts);
    reader.decimal("quota-share").ifPresent(builder::quotaShare);
    reader.flag("strict-records").ifPresent(builder::strictRecords);
    return builder.build();
  }
}
