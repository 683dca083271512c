package io.talentport.spring.boot.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.talentport.core.ConnectOptions;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.micrometer.MicrometerCallListener;
import io.talentport.spring.boot.FeishuAutoConfiguration;
import io.talentport.spring.boot.PlatformAutoConfiguration;
import io.talentport.spring.boot.PortsAutoConfiguration;
import io.talentport.spring.boot.SandboxAutoConfiguration;
import io.talentport.spring.boot.TalentportAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The meters of an application that has a registry. */
class TalentportMetricsTest {

  private static final ApplicationContextRunner RUNNER =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  TalentportAutoConfiguration.class,
                  SandboxAutoConfiguration.class,
                  FeishuAutoConfiguration.class,
                  PlatformAutoConfiguration.class,
                  PortsAutoConfiguration.class,
                  TalentportMetricsAutoConfiguration.class))
          .withPropertyValues("talentport.platform=feishu", "talentport.sandbox.enabled=true");

  @Test
  void callsAreMetered() {
    RUNNER
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .run(
            context -> {
              context.getBean(ResumeRecords.class).list(PageRequest.first()).iterator().next();
              MeterRegistry registry = context.getBean(MeterRegistry.class);
              assertThat(registry.get("talentport.call").timer().count()).isEqualTo(1);

              context
                  .getBeansOfType(MeterBinder.class)
                  .values()
                  .forEach(binder -> binder.bindTo(registry));
              assertThat(registry.get("talentport.token.expiry").gauge().value()).isPositive();
            });
  }

  @Test
  void withoutARegistryThereIsNothing() {
    RUNNER.run(
        context -> {
          assertThat(context)
              .hasNotFailed()
              .doesNotHaveBean(MicrometerCallListener.class)
              .doesNotHaveBean(MeterBinder.class);
          assertThat(context.getBean(ConnectOptions.class).listeners()).isEmpty();
        });
  }

  @Test
  void withoutMicrometerThereIsNothing() {
    RUNNER
        .withClassLoader(new FilteredClassLoader(MeterRegistry.class))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean("talentportMicrometerCallListener"));
  }

  @Test
  void aListenerOfTheApplicationTakesThePlaceOfOurs() {
    MicrometerCallListener own = MicrometerCallListener.of(new SimpleMeterRegistry());
    RUNNER
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withBean(MicrometerCallListener.class, () -> own)
        .run(
            context ->
                assertThat(context.getBean(ConnectOptions.class).listeners()).containsExactly(own));
  }
}
