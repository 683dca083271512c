package io.talentport.spring.boot;

import io.talentport.adapter.dingtalk.DingTalk;
import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** DingTalk as the default platform, with typed settings. */
@AutoConfiguration(
    after = TalentportAutoConfiguration.class,
    before = PlatformAutoConfiguration.class)
@ConditionalOnClass(DingTalk.class)
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
@ConditionalOnPlatform("dingtalk")
@EnableConfigurationProperties(DingTalkProperties.class)
public final class DingTalkAutoConfiguration {

  DingTalkAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  DingTalkConnectionDetails dingTalkConnectionDetails(DingTalkProperties properties) {
    return new PropertiesDingTalkConnectionDetails(properties);
  }

  @Bean
  @ConditionalOnMissingBean
  DingTalkSettings dingTalkSettings(
      PlatformSettings settings,
      DingTalkProperties properties,
      DingTalkConnectionDetails connection,
      ObjectProvider<DingTalkSettingsCustomizer> customizers) {
    return settings.reading(
        () -> {
          DingTalkSettings.Builder builder =
              DingTalkSettings.builder().from(DingTalkSettings.of(texts(properties, connection)));
          customizers.orderedStream().forEach(one -> one.customize(builder));
          return builder.build();
        });
  }

  private static Map<String, String> texts(
      DingTalkProperties properties, DingTalkConnectionDetails connection) {
    SettingTexts details = new SettingTexts("talentport.dingtalk");
    details.put("app-key", connection.appKey());
    details.put("app-secret", connection.appSecret());
    details.put("base-url", connection.baseUrl());
    details.put("api-base-url", connection.apiBaseUrl());
    details.put("operator-user-id", connection.operatorUserId());
    Map<String, String> texts = new LinkedHashMap<>(properties.settings());
    texts.putAll(details.byKey());
    return texts;
  }

  @Bean
  @ConditionalOnMissingBean
  RecruitingPlatform recruitingPlatform(
      PlatformSettings settings, DingTalkSettings dingtalk, ConnectOptions options) {
    return settings.reading(() -> DingTalk.connect(dingtalk, options));
  }
}
