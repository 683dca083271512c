package io.talentport.adapter.dingtalk;

import io.talentport.adapter.dingtalk.DingTalkSettings.OutsideHours;
import io.talentport.adapter.dingtalk.DingTalkSettings.RecordsBy;
import io.talentport.adapter.dingtalk.DingTalkSettings.SubmitBy;
import io.talentport.adapter.dingtalk.DingTalkSettings.TokenEndpoint;
import io.talentport.adapter.support.settings.ConnectionKeys;
import io.talentport.adapter.support.settings.SettingsReader;
import io.talentport.core.model.OperatorId;
import java.util.Map;
import java.util.Set;

/** The settings as text. */
final class DingTalkSettingKeys {

  static final Set<String> KEYS =
      ConnectionKeys.with(
          DingTalk.ID.value(),
          "app-key",
          "app-secret",
          "biz-code",
          "operator-user-id",
          "base-url",
          "api-base-url",
          "token-endpoint",
          "corp-id",
          "records-operation",
          "submit-operation",
          "import-closed-hours",
          "lookup-max-calls");

  private DingTalkSettingKeys() {}

  static DingTalkSettings read(Map<String, String> settings) {
    SettingsReader reader = new SettingsReader(DingTalk.ID.value(), KEYS, settings);
    DingTalkSettings.Builder builder =
        DingTalkSettings.builder()
            .appKey(reader.required("app-key"))
            .appSecret(reader.required("app-secret"))
            .operatorUserId(reader.optional("operator-user-id").map(OperatorId::of));
    reader.optional("biz-code").ifPresent(builder::bizCode);
    reader.address("base-url").ifPresent(builder::baseUrl);
    builder
        .apiBaseUrl(reader.address("api-base-url"))
        .tokenEndpoint(
            reader.word(
                "token-endpoint",
                Map.of(
                    "oauth2",
                    TokenEndpoint.OAUTH2,
                    "corp",
                    TokenEndpoint.CORP,
                    "gettoken",
                    TokenEndpoint.GETTOKEN)))
        .corpId(reader.optional("corp-id"));
    reader
        .word(
            "records-operation",
            Map.of("plugin", RecordsBy.PLUGIN, "statistics", RecordsBy.STATISTICS))
        .ifPresent(builder::recordsOperation);
    reader
        .word(
            "submit-operation",
            Map.of("resume-add", SubmitBy.RESUME_ADD, "import", SubmitBy.IMPORT))
        .ifPresent(builder::submitOperation);
    reader
        .word(
            "import-closed-hours", Map.of("refuse", OutsideHours.REFUSE, "wait", OutsideHours.WAIT))
        .ifPresent(builder::importClosedHours);
    reader.number("lookup-max-calls").ifPresent(builder::lookupMaxCalls);
    ConnectionKeys.read(
        reader,
        new ConnectionKeys.Target(
            builder::connectTimeout,
            builder::readTimeout,
            builder::callDeadline,
            builder::maxAttempts,
            builder::quotaShare,
            builder::strictRecords,
            builder::maxBodyBytes,
            builder::maxEmptyPages,
            builder::maxConnections,
            builder::proxy,
            builder::proxyUser,
            builder::proxyPassword,
            builder::allowPlainHttpTo));
    return builder.build();
  }
}
