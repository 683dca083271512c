package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The sandbox in the place of the platform. */
@ExtendWith(OutputCaptureExtension.class)
class SandboxConnectionTest {

  @ParameterizedTest
  @ValueSource(strings = {"feishu", "dingtalk"})
  void theSandboxOfTheProcessIsCalledAndAWarningSaysSo(String platform, CapturedOutput output) {
    Contexts.bare()
        .withPropertyValues("talentport.platform=" + platform, "talentport.sandbox.enabled=true")
        .run(
            context -> {
              assertThat(context.getBean(ResumeRecords.class).list(PageRequest.first()))
                  .isNotEmpty();
              assertThat(context.getBean(Sandbox.class).journal().requests()).isNotEmpty();
            });
    assertThat(output).contains("WARN", "talentport.sandbox.enabled is set");
  }

  @Test
  void propertiesOfTheRealPlatformAreNotUsedWithIt() {
    Contexts.feishu()
        .withPropertyValues("talentport.sandbox.enabled=true")
        .run(
            context ->
                assertThat(context.getBean(ResumeRecords.class).list(PageRequest.first()))
                    .isNotEmpty());
  }

  @Test
  void withoutThePropertyThereIsNone() {
    Contexts.feishu().run(context -> assertThat(context).doesNotHaveBean(Sandbox.class));
  }

  @Test
  void withoutTheSandboxOnTheClassPathNothingOfItIsNeeded() {
    Contexts.feishu()
        .withClassLoader(new FilteredClassLoader(Sandbox.class))
        .run(
            context ->
                assertThat(context).hasNotFailed().hasSingleBean(FeishuConnectionDetails.class));
  }

  @Test
  void aSandboxOfATestTakesThePlaceOfOurs() {
    try (Sandbox sandbox = Sandbox.start()) {
      Contexts.bare()
          .withPropertyValues("talentport.platform=feishu", "talentport.sandbox.enabled=true")
          .withBean(Sandbox.class, () -> sandbox)
          .run(context -> assertThat(context.getBean(Sandbox.class)).isSameAs(sandbox));
    }
  }

  @Test
  void tenantsAreOrganisationsOfTheSandbox() {
    Contexts.bare()
        .withPropertyValues(
            "talentport.sandbox.enabled=true",
            "talentport.tenants.acme.feishu.app-id=cli_1",
            "talentport.tenants.globex.dingtalk.app-key=ding1")
        .run(
            context -> {
              RecruitingPlatforms platforms = context.getBean(RecruitingPlatforms.class);
              for (String tenant : platforms.tenants()) {
                assertThat(
                        platforms
                            .platform(tenant)
                            .port(ResumeRecords.class)
                            .list(PageRequest.first()))
                    .isNotEmpty();
              }
              assertThat(context.getBean(Sandbox.class).journal().requests())
                  .extracting(RecordedRequest::organization)
                  .contains("acme", "globex");
            });
  }
}
