package io.talentport.spring.boot;

import io.talentport.sandbox.Sandbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The sandbox instead of the platform: one in the process if {@code talentport.sandbox.enabled} is
 * set, or one that is a bean, as in tests. Tenants are organisations of the sandbox with the same
 * names.
 */
@AutoConfiguration(
    after = TalentportAutoConfiguration.class,
    before = {DingTalkAutoConfiguration.class, FeishuAutoConfiguration.class})
@ConditionalOnClass(Sandbox.class)
@ConditionalOnProperty(name = "talentport.enabled", matchIfMissing = true)
@Import({SandboxAutoConfiguration.OfThisProcess.class, SandboxConnections.class})
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
}
