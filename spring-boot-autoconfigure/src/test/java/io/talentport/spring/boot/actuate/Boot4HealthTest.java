package io.talentport.spring.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.coordination.Coordination;
import io.talentport.spring.boot.TalentportProperties;
import io.talentport.spring.boot.TalentportProperties.HealthMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthContributors;
import org.springframework.boot.health.contributor.HealthIndicator;

/** The reports in the types of Spring Boot 4. */
class Boot4HealthTest {

  private static final Map<String, String> DINGTALK =
      Map.of(
          "talentport.platform", "dingtalk",
          "talentport.dingtalk.app-key", "ding1",
          "talentport.dingtalk.app-secret", "marker");

  private static CompositeHealthContributor composite(HealthContributor contributor) {
    return (CompositeHealthContributor) contributor;
  }

  @Test
  void platformAndTenantsArePartsThatComeAndGo() {
    try (RecruitingPlatforms tenants = RecruitingPlatforms.create()) {
      tenants.put("acme", DINGTALK);
      CompositeHealthContributor health =
          composite(
              Boot4Health.of(
                  new HealthReports(
                      tenants.platform("acme"),
                      tenants,
                      Coordination.builder().build(),
                      new TalentportProperties.Health(HealthMode.PASSIVE, Duration.ofMinutes(1)),
                      Clock.fixed(Instant.EPOCH, ZoneOffset.UTC))));

      assertThat(health.stream())
          .map(HealthContributors.Entry::name)
          .containsExactly("platform", "tenants", "coordination");
      HealthIndicator coordination =
          (HealthIndicator) Objects.requireNonNull(health.getContributor("coordination"));
      assertThat(Objects.requireNonNull(coordination.health()).getDetails())
          .containsEntry("submits", "own");
      CompositeHealthContributor ofTenants =
          composite(Objects.requireNonNull(health.getContributor("tenants")));
      HealthIndicator acme =
          (HealthIndicator) Objects.requireNonNull(ofTenants.getContributor("acme"));
      assertThat(Objects.requireNonNull(acme.health()).getStatus().getCode()).isEqualTo("UNKNOWN");
      assertThat(ofTenants.getContributor("globex")).isNull();

      tenants.remove("acme");
      assertThat(ofTenants.stream()).isEmpty();
      assertThat(health.getContributor("tenants")).isNull();
    }
  }
}
