package io.talentport.spring.boot;

import io.talentport.sandbox.Sandbox;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The sandbox instead of the platform: one in the process if {@code talentport.sandbox.enabled}
 * asks for it, or one that is a bean, as in tests. Tenants are organisations of it, by their names.
 */
@AutoConfiguration(
    after = TalentportAutoConfiguration.class,
    before = {DingTalkAutoConfiguration.class, FeishuAutoConfiguration.class})
@ConditionalOnClass(Sandbox.class)
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
@Import({SandboxAutoConfiguration.OfThisProcess.class, SandboxAutoConfiguration.Connections.class})
public final class SandboxAutoConfiguration {

  SandboxAutoConfiguration() {}

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("talentport.sandbox.enabled")
  static final class OfThisProcess {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxAutoConfiguration.class);

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    Sandbox talentportSandbox() {
      Sandbox sandbox = Sandbox.start();
      LOG.warn(
          "talentport.sandbox.enabled is set: the application is connected to a sandbox in its own"
              + " process at {}, and to no platform. Never set it in production.",
          sandbox.uri());
      return sandbox;
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBean(Sandbox.class)
  static final class Connections {

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
  }

  /** What the sandbox says of one platform. */
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
