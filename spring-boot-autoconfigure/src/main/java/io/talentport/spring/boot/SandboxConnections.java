package io.talentport.spring.boot;

import io.talentport.sandbox.Sandbox;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connects platforms and tenants to the sandbox bean. Not nested in the configuration that may
 * create the sandbox: the order of nested ones differs, and the condition here must be evaluated
 * after it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Sandbox.class)
final class SandboxConnections {

  @Bean
  @ConditionalOnMissingBean
  FeishuConnectionDetails feishuConnectionDetails(Sandbox sandbox) {
    return new OfFeishu(Settings.of(sandbox, "feishu"));
  }

  @Bean
  @ConditionalOnMissingBean
  DingTalkConnectionDetails dingTalkConnectionDetails(Sandbox sandbox) {
    return new OfDingTalk(Settings.of(sandbox, "dingtalk"));
  }

  @Bean
  TenantSettingsCustomizer sandboxTenantSettingsCustomizer(Sandbox sandbox) {
    return (tenant, settings) ->
        settings.putAll(
            sandbox
                .organization(tenant)
                .settings(settings.getOrDefault(PlatformSettings.PLATFORM, "")));
  }

  /** The sandbox's settings of one platform. */
  private record Settings(String prefix, Map<String, String> byKey) {

    static Settings of(Sandbox sandbox, String platform) {
      return new Settings("talentport." + platform + ".", sandbox.settings(platform));
    }

    @Nullable String text(String name) {
      return byKey.get(prefix + name);
    }

    URI address(String name) {
      return URI.create(String.valueOf(text(name)));
    }
  }

  private record OfFeishu(Settings sandbox) implements FeishuConnectionDetails {

    @Override
    public @Nullable String appId() {
      return sandbox.text("app-id");
    }

    @Override
    public @Nullable String appSecret() {
      return sandbox.text("app-secret");
    }

    @Override
    public URI baseUrl() {
      return sandbox.address("base-url");
    }
  }

  private record OfDingTalk(Settings sandbox) implements DingTalkConnectionDetails {

    @Override
    public @Nullable String appKey() {
      return sandbox.text("app-key");
    }

    @Override
    public @Nullable String appSecret() {
      return sandbox.text("app-secret");
    }

    @Override
    public URI baseUrl() {
      return sandbox.address("base-url");
    }

    @Override
    public URI apiBaseUrl() {
      return sandbox.address("api-base-url");
    }

    @Override
    public @Nullable String operatorUserId() {
      return sandbox.text("operator-user-id");
    }
  }
}
