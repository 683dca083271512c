package io.talentport.spring.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.coordination.Coordination;
import io.talentport.spring.boot.FeishuAutoConfiguration;
import io.talentport.spring.boot.PlatformAutoConfiguration;
import io.talentport.spring.boot.TalentportAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.autoconfigure.availability.AvailabilityHealthContributorAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.availability.AvailabilityProbesAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthContributorAutoConfiguration;
import org.springframework.boot.actuate.autoconfigure.health.HealthEndpointAutoConfiguration;
import org.springframework.boot.actuate.health.CompositeHealth;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.HealthEndpointGroups;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.availability.ApplicationAvailabilityAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The health endpoint of Spring Boot 3. */
class Boot3HealthTest {

  private static final ApplicationContextRunner RUNNER =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  TalentportAutoConfiguration.class,
                  FeishuAutoConfiguration.class,
                  PlatformAutoConfiguration.class,
                  Boot3HealthAutoConfiguration.class,
                  HealthContributorAutoConfiguration.class,
                  HealthEndpointAutoConfiguration.class,
                  AvailabilityHealthContributorAutoConfiguration.class,
                  AvailabilityProbesAutoConfiguration.class,
                  ApplicationAvailabilityAutoConfiguration.class))
          .withPropertyValues(
              "talentport.platform=feishu",
              "talentport.feishu.app-id=cli_1",
              "talentport.feishu.app-secret=marker",
              "talentport.tenants.acme.dingtalk.app-key=ding1",
              "talentport.tenants.acme.dingtalk.app-secret=marker");

  @Test
  void platformAndTenantsAreParts() {
    RUNNER.run(
        context -> {
          HealthEndpoint endpoint = context.getBean(HealthEndpoint.class);
          assertThat(((CompositeHealth) endpoint.healthForPath("talentport")).getComponents())
              .containsOnlyKeys("platform", "tenants");
          assertThat(endpoint.healthForPath("talentport", "platform").getStatus())
              .isEqualTo(Status.UNKNOWN);
          assertThat(endpoint.healthForPath("talentport", "tenants", "acme").getStatus())
              .isEqualTo(Status.UNKNOWN);
          assertThat(endpoint.healthForPath("talentport", "tenants", "globex")).isNull();
        });
  }

  @Test
  void whatTheInstancesShareIsAPart() {
    RUNNER
        .withBean(Coordination.class, () -> Coordination.builder().build())
        .run(
            context -> {
              HealthEndpoint endpoint = context.getBean(HealthEndpoint.class);
              assertThat(endpoint.healthForPath("talentport", "coordination").getStatus())
                  .isEqualTo(Status.UNKNOWN);
            });
  }

  @Test
  void readinessDoesNotDependOnIt() {
    RUNNER
        .withPropertyValues("management.endpoint.health.probes.enabled=true")
        .run(
            context -> {
              HealthEndpointGroups groups = context.getBean(HealthEndpointGroups.class);
              assertThat(groups.get("readiness").isMember("talentport")).isFalse();
              assertThat(groups.getPrimary().isMember("talentport")).isTrue();
            });
  }

  @Test
  void itCanBeDisabled() {
    RUNNER
        .withPropertyValues("management.health.talentport.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean("talentportHealthContributor"));
  }

  @Test
  void withoutActuatorThereIsNone() {
    RUNNER
        .withClassLoader(new FilteredClassLoader(HealthContributor.class))
        .run(context -> assertThat(context).doesNotHaveBean("talentportHealthContributor"));
  }

  @Test
  void anIndicatorOfTheApplicationTakesItsPlace() {
    RUNNER
        .withBean(
            "talentportHealthIndicator",
            HealthIndicator.class,
            () -> () -> org.springframework.boot.actuate.health.Health.up().build())
        .run(context -> assertThat(context).doesNotHaveBean("talentportHealthContributor"));
  }
}
