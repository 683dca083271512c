package io.talentport.spring.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.Sandbox;
import io.talentport.spring.boot.FeishuAutoConfiguration;
import io.talentport.spring.boot.PlatformAutoConfiguration;
import io.talentport.spring.boot.SandboxAutoConfiguration;
import io.talentport.spring.boot.TalentportAutoConfiguration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The endpoint {@code talentport}. */
class TalentportEndpointTest {

  private static final ApplicationContextRunner HIDDEN =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  TalentportAutoConfiguration.class,
                  SandboxAutoConfiguration.class,
                  FeishuAutoConfiguration.class,
                  PlatformAutoConfiguration.class,
                  TalentportEndpointAutoConfiguration.class))
          .withPropertyValues(
              "talentport.platform=feishu",
              "talentport.sandbox.enabled=true",
              "talentport.tenants.acme.feishu.app-id=cli_1");

  /** By JMX: the web needs a server. */
  private static final ApplicationContextRunner EXPOSED =
      HIDDEN.withPropertyValues(
          "spring.jmx.enabled=true", "management.endpoints.jmx.exposure.include=talentport");

  @Test
  void thereIsNoneUnlessItIsExposed() {
    HIDDEN.run(context -> assertThat(context).doesNotHaveBean(TalentportEndpoint.class));
    EXPOSED.run(context -> assertThat(context).hasSingleBean(TalentportEndpoint.class));
  }

  @Test
  void withoutActuatorThereIsNone() {
    EXPOSED
        .withClassLoader(new FilteredClassLoader(ConditionalOnAvailableEndpoint.class))
        .run(context -> assertThat(context).doesNotHaveBean(TalentportEndpoint.class));
  }

  @Test
  void readingItCallsNothingAndShowsNoSecret() {
    EXPOSED.run(
        context -> {
          TalentportEndpoint endpoint = context.getBean(TalentportEndpoint.class);
          Map<String, Object> platforms = endpoint.platforms();
          Map<String, Object> tenant = endpoint.tenant("acme");

          assertThat(platforms.toString())
              .contains("id=feishu", "port=ResumeIntake", "level=", "tenants=[acme]");
          assertThat(String.valueOf(tenant)).contains("id=feishu");
          assertThat(endpoint.tenant("globex")).isNull();
          Sandbox sandbox = context.getBean(Sandbox.class);
          assertThat(sandbox.journal().requests()).isEmpty();
          assertThat(platforms.toString() + tenant)
              .doesNotContain(sandbox.settings().get("talentport.feishu.app-secret"));
        });
  }

  @Test
  void writingToItRunsTheSelfCheck() {
    EXPOSED.run(
        context -> {
          TalentportEndpoint endpoint = context.getBean(TalentportEndpoint.class);

          assertThat(endpoint.diagnose()).containsEntry("healthy", true);
          assertThat(endpoint.diagnoseTenant("acme")).containsEntry("healthy", true);
          assertThat(endpoint.diagnoseTenant("globex")).isNull();
          assertThat(context.getBean(Sandbox.class).journal().requests()).isNotEmpty();
        });
  }
}
