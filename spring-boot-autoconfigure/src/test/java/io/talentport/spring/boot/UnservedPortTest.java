package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.port.ExternalApplications;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;

/** What is said where a port is injected that there is none of. */
class UnservedPortTest {

  record NeedsPort(ExternalApplications applications) {}

  record NeedsPlatform(RecruitingPlatform platform) {}

  record CanDoWithout(Optional<ExternalApplications> applications) {}

  private static FailureAnalysis analysis(AssertableApplicationContext context) {
    FailureAnalysis analysis =
        new UnservedPortFailureAnalyzer(context.getSourceApplicationContext().getBeanFactory())
            .analyze(context.getStartupFailure());
    assertThat(analysis).isNotNull();
    return analysis;
  }

  @Test
  void thePlatformThePortAndTheReasonAreNamed() {
    Contexts.dingTalk()
        .withBean(NeedsPort.class)
        .run(
            context -> {
              FailureAnalysis analysis = analysis(context);
              assertThat(analysis.getDescription())
                  .contains("NeedsPort")
                  .contains("needs ExternalApplications, which the platform dingtalk does not serve:");
              assertThat(analysis.getAction()).contains("dingtalk serves", "TalentLookup");
            });
  }

  @Test
  void withTenantsOnlyTheLackOfADefaultPlatformIsNamed() {
    Contexts.bare()
        .withPropertyValues(
            "talentport.tenants.acme.feishu.app-id=cli_1",
            "talentport.tenants.acme.feishu.app-secret=one")
        .withBean(NeedsPlatform.class)
        .run(
            context -> {
              FailureAnalysis analysis = analysis(context);
              assertThat(analysis.getDescription()).contains("name tenants only");
              assertThat(analysis.getAction()).contains("Inject RecruitingPlatforms");
            });
  }

  @Test
  void anOptionalPortIsEmpty() {
    Contexts.dingTalk()
        .withBean(CanDoWithout.class)
        .run(
            context ->
                assertThat(context.getBean(CanDoWithout.class).applications()).isEmpty());
  }

  @Test
  void otherMissingBeansAreSpringsAffair() {
    Contexts.dingTalk()
        .withBean(NeedsText.class)
        .run(
            context ->
                assertThat(
                        new UnservedPortFailureAnalyzer(
                                context.getSourceApplicationContext().getBeanFactory())
                            .analyze(context.getStartupFailure()))
                    .isNull());
  }

  record NeedsText(StringBuilder text) {}
}
