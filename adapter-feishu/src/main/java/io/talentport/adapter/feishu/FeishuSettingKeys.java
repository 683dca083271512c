package io.talentport.adapter.feishu;

import io.talentport.adapter.support.settings.ConnectionKeys;
import io.talentport.adapter.support.settings.SettingsReader;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeSourceId;
import java.util.Map;
import java.util.Set;

/** The settings as text. */
final class FeishuSettingKeys {

  static final Set<String> KEYS =
      ConnectionKeys.with(
          Feishu.ID.value(),
          "app-id",
          "app-secret",
          "base-url",
          "upload-deadline",
          "resume-sources",
          "resume-source-names",
          "nationality-codes",
          "city-codes",
          "mobile-country-codes",
          "study-mode-codes",
          "delivery-type",
          "send-virtual-mobiles",
          "user-id-type");

  private FeishuSettingKeys() {}

  static FeishuSettings read(Map<String, String> settings) {
    SettingsReader reader = new SettingsReader(Feishu.ID.value(), KEYS, settings);
    FeishuSettings.Builder builder =
        FeishuSettings.builder()
            .appId(reader.required("app-id"))
            .appSecret(reader.required("app-secret"));
    reader.address("base-url").ifPresent(builder::baseUrl);
    reader.duration("upload-deadline").ifPresent(builder::uploadDeadline);
    reader
        .pairs("resume-sources")
        .forEach(
            (channel, id) ->
                builder.putResumeSources(ResumeChannel.of(channel), ResumeSourceId.of(id)));
    reader
        .pairs("resume-source-names")
        .forEach((channel, name) -> builder.putResumeSourceNames(ResumeChannel.of(channel), name));
    builder
        .putAllNationalityCodes(reader.pairs("nationality-codes"))
        .putAllCityCodes(reader.pairs("city-codes"))
        .putAllMobileCountryCodes(reader.pairs("mobile-country-codes"))
        .putAllStudyModeCodes(reader.pairs("study-mode-codes"))
        .deliveryType(reader.optional("delivery-type").map(DeliveryType::of))
        .userIdType(reader.optional("user-id-type"));
    reader.flag("send-virtual-mobiles").ifPresent(builder::sendVirtualMobiles);
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
