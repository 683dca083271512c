package io.talentport.spring.boot;

import io.talentport.adapter.feishu.Feishu;
import io.talentport.adapter.feishu.FeishuSettings;
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

/** Feishu as the default platform, with typed settings. */
@AutoConfiguration(
    after = TalentportAutoConfiguration.class,
    before = PlatformAutoConfiguration.class)
@ConditionalOnClass(Feishu.class)
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
@ConditionalOnPlatform("feishu")
@EnableConfigurationProperties(FeishuProperties.class)
public final class FeishuAutoConfiguration {

  FeishuAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  FeishuConnectionDetails feishuConnectionDetails(FeishuProperties properties) {
    return new PropertiesFeishuConnectionDetails(properties);
  }

  @Bean
  @ConditionalOnMissingBean
  FeishuSettings feishuSettings(
      PlatformSettings settings,
      FeishuProperties properties,
      FeishuConnectionDetails connection,
      ObjectProvider<FeishuSettingsCustomizer> customizers) {
    return settings.reading(
        () -> {
          FeishuSettings.Builder builder =
              FeishuSettings.builder().from(FeishuSettings.of(texts(properties, connection)));
          customizers.orderedStream().forEach(one -> one.customize(builder));
          return builder.build();
        });
  }

  private static Map<String, String> texts(
      FeishuProperties properties, FeishuConnectionDetails connection) {
    SettingTexts details = new SettingTexts("talentport.feishu");
    details.put("app-id", connection.appId());
    details.put("app-secret", connection.appSecret());
    details.put("base-url", connection.baseUrl());
    Map<String, String> texts = new LinkedHashMap<>(properties.settings());
    texts.putAll(details.byKey());
    return texts;
  }

  @Bean
  @ConditionalOnMissingBean
  RecruitingPlatform recruitingPlatform(
      PlatformSettings settings, FeishuSettings feishu, ConnectOptions options) {
    return settings.reading(() -> Feishu.connect(feishu, options));
  }
}
