package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.port.ExternalApplications;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What is said where a port is injected that there is none of. */
class UnservedPortTest {

  record NeedsPort(ExternalApplications applications) {}

  record NeedsPlatform(RecruitingPlatform platform) {}

  record CanDoWithout(Optional<ExternalApplications> applications) {}

  /** What the analyzer says of the start that failed. */
  private static @Nullable FailureAnalysis analysis(ApplicationContextRunner runner) {
    AtomicReference<BeanFactory> beans = new AtomicReference<>();
    AtomicReference<FailureAnalysis> analysis = new AtomicReference<>();
    runner
        .withInitializer(context -> beans.set(context.getBeanFactory()))
        .run(
            context ->
                analysis.set(
                    new UnservedPortFailureAnalyzer(Objects.requireNonNull(beans.get()))
                        .analyze(context.getStartupFailure())));
    return analysis.get();
  }

  @Test
  void thePlatformThePortAndTheReasonAreNamed() {
    FailureAnalysis analysis =
        Objects.requireNonNull(analysis(Contexts.dingTalk().withBean(NeedsPort.class)));

    assertThat(analysis.getDescription())
        .contains("NeedsPort")
        .contains("needs ExternalApplications, which the platform dingtalk does not serve:");
    assertThat(analysis.getAction()).contains("dingtalk serves", "TalentLookup");
  }

  @Test
  void withTenantsOnlyTheLackOfADefaultPlatformIsNamed() {
    FailureAnalysis analysis =
        Objects.requireNonNull(
            analysis(
                Contexts.bare()
                    .withPropertyValues(
                        "talentport.tenants.acme.feishu.app-id=cli_1",
                        "talentport.tenants.acme.feishu.app-secret=one")
                    .withBean(NeedsPlatform.class)));

    assertThat(analysis.getDescription()).contains("name tenants only");
    assertThat(analysis.getAction()).contains("Inject RecruitingPlatforms");
  }

  @Test
  void anOptionalPortIsEmpty() {
    Contexts.dingTalk()
        .withBean(CanDoWithout.class)
        .run(context -> assertThat(context.getBean(CanDoWithout.class).applications()).isEmpty());
  }

  @Test
  void otherMissingBeansAreSpringsAffair() {
    assertThat(analysis(Contexts.dingTalk().withBean(NeedsText.class))).isNull();
  }

  record NeedsText(StringBuilder text) {}
}
