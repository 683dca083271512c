package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.error.ConfigurationException;
import org.junit.jupiter.api.Test;

/** Which adapter is taken. */
class AdaptersTest {

  @Test
  void withoutAnAdapterTheStartFailsAndSaysWhatToAdd() {
    Contexts.bare()
        .withClassLoader(Contexts.withoutAdapters())
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("No adapter is on the class path")
                    .hasMessageContaining("io.talentport:talentport-adapter-feishu"));
  }

  @Test
  void ofTwoAdaptersNoneIsTakenUnasked() {
    Contexts.bare()
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("Several adapters are on the class path")
                    .hasMessageContaining("talentport.platform"));
  }

  @Test
  void aPlatformWithoutItsAdapterIsRefused() {
    Contexts.bare()
        .withPropertyValues("talentport.platform=harbor")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("talentport.platform names no adapter"));
  }

  @Test
  void tenantsAloneNeedNoDefaultPlatform() {
    Contexts.bare()
        .withPropertyValues(
            "talentport.tenants.acme.feishu.app-id=cli_1",
            "talentport.tenants.acme.feishu.app-secret=one",
            "talentport.tenants.globex.dingtalk.app-key=ding1",
            "talentport.tenants.globex.dingtalk.app-secret=two")
        .run(
            context -> {
              assertThat(context).hasNotFailed().doesNotHaveBean(RecruitingPlatform.class);
              RecruitingPlatforms platforms = context.getBean(RecruitingPlatforms.class);
              assertThat(platforms.tenants()).containsExactly("acme", "globex");
              assertThat(platforms.platform("acme").id().value()).isEqualTo("feishu");
              assertThat(platforms.platform("globex").id().value()).isEqualTo("dingtalk");
            });
  }

  @Test
  void tenantsStandBesideADefaultPlatform() {
    Contexts.bare()
        .withPropertyValues(
            "talentport.feishu.app-id=cli_1",
            "talentport.feishu.app-secret=one",
            "talentport.platform=feishu",
            "talentport.tenants.globex.dingtalk.app-key=ding1",
            "talentport.tenants.globex.dingtalk.app-secret=two")
        .run(
            context -> {
              assertThat(context.getBean(RecruitingPlatform.class).id().value())
                  .isEqualTo("feishu");
              assertThat(context.getBean(RecruitingPlatforms.class).tenants())
                  .containsExactly("globex");
            });
  }

  @Test
  void aWrongSettingOfATenantIsNamedAsTheTenants() {
    Contexts.bare()
        .withPropertyValues(
            "talentport.tenants.acme.feishu.app-id=cli_1",
            "talentport.tenants.acme.feishu.appSecret=marker with blanks")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining("talentport.tenants.acme.feishu.appSecret has a blank")
                    .hasMessageNotContaining("marker"));
  }

  @Test
  void aTenantOfTwoPlatformsIsRefused() {
    Contexts.bare()
        .withPropertyValues(
            "talentport.tenants.acme.feishu.app-id=cli_1",
            "talentport.tenants.acme.dingtalk.app-key=ding1")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining(
                        "talentport.tenants.acme has the properties of feishu and dingtalk"));
  }

  @Test
  void settingsOfTenantsAreCustomized() {
    Contexts.bare()
        .withPropertyValues("talentport.tenants.acme.feishu.app-id=cli_1")
        .withBean(
            TenantSettingsCustomizer.class,
            () ->
                (tenant, settings) ->
                    settings.put("talentport.feishu.app-secret", "secret-of-" + tenant))
        .run(context -> assertThat(context).hasNotFailed());
  }
}
