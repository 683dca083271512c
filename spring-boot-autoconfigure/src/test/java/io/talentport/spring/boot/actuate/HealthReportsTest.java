package io.talentport.spring.boot.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.Sandbox;
import io.talentport.spring.boot.TalentportProperties;
import io.talentport.spring.boot.TalentportProperties.HealthMode;
import io.talentport.spring.boot.actuate.HealthReport.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reports against the sandbox. */
class HealthReportsTest {

  private static final Duration INTERVAL = Duration.ofMinutes(5);

  private Sandbox sandbox;
  private RecruitingPlatforms tenants;
  private final TestClock clock = new TestClock();

  private static final class TestClock extends Clock {
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @BeforeEach
  void start() {
    sandbox = Sandbox.start();
    tenants = RecruitingPlatforms.create();
  }

  @AfterEach
  void stop() {
    tenants.close();
    sandbox.close();
  }

  private RecruitingPlatform connect(Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("talentport.platform", "feishu");
    return RecruitingPlatform.connect(all, ConnectOptions.none());
  }

  private HealthReports reports(@Nullable RecruitingPlatform platform, HealthMode mode) {
    return new HealthReports(
        platform, tenants, null, new TalentportProperties.Health(mode, INTERVAL), clock);
  }

  private static void read(RecruitingPlatform platform) {
    platform.port(ResumeRecords.class).list(PageRequest.first()).iterator().next();
  }

  private static Level level(HealthReports reports) {
    return reports.ofPlatform().orElseThrow().level();
  }

  @Test
  void passiveItCallsNothingAndFollowsTheCredentials() {
    Map<String, String> settings = new HashMap<>(sandbox.settings("feishu"));
    settings.put("talentport.feishu.app-secret", "marker-wrong-secret");
    tenants.put("acme", settings(settings));
    RecruitingPlatform platform = tenants.platform("acme");
    HealthReports reports = reports(platform, HealthMode.PASSIVE);

    assertThat(level(reports)).isEqualTo(Level.UNKNOWN);
    assertThat(sandbox.journal().requests()).isEmpty();

    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> read(platform)))
        .isInstanceOf(RecruitingException.class);
    int called = sandbox.journal().requests().size();
    assertThat(level(reports)).isEqualTo(Level.DOWN);
    assertThat(reports.ofPlatform().orElseThrow().details().toString())
        .contains("lastFailure=token")
        .doesNotContain("marker", sandbox.settings().get("talentport.feishu.app-secret"));
    assertThat(sandbox.journal().requests()).hasSize(called);

    tenants.put("acme", settings(sandbox.settings("feishu")));
    read(platform);
    assertThat(level(reports)).isEqualTo(Level.UP);
  }

  private static Map<String, String> settings(Map<String, String> platform) {
    Map<String, String> all = new HashMap<>(platform);
    all.put("talentport.platform", "feishu");
    return all;
  }

  @ParameterizedTest
  @EnumSource(value = HealthMode.class, names = "PASSIVE", mode = EnumSource.Mode.EXCLUDE)
  void activeItAsksOnceAnInterval(HealthMode mode) {
    try (RecruitingPlatform platform = connect(sandbox.settings("feishu"))) {
      HealthReports reports = reports(platform, mode);
      assertThat(level(reports)).isEqualTo(Level.UP);
      int first = sandbox.journal().requests().size();
      assertThat(first).isPositive();

      clock.now = clock.now.plus(INTERVAL).minusMillis(1);
      level(reports);
      assertThat(sandbox.journal().requests()).hasSize(first);

      sandbox.revokeTokens();
      clock.now = clock.now.plusMillis(1);
      level(reports);
      if (mode == HealthMode.DIAGNOSE) {
        assertThat(sandbox.journal().requests()).hasSizeGreaterThan(first);
      }
    }
  }

  @Test
  void aTokenAloneReadsNoPort() {
    try (RecruitingPlatform platform = connect(sandbox.settings("feishu"))) {
      assertThat(level(reports(platform, HealthMode.TOKEN))).isEqualTo(Level.UP);
      assertThat(sandbox.journal().requests()).hasSize(1);
    }
  }

  @Test
  void activeItIsDownWhenTheCheckFails() {
    Map<String, String> settings = new HashMap<>(sandbox.settings("feishu"));
    settings.put("talentport.feishu.app-secret", "marker-wrong-secret");
    try (RecruitingPlatform platform = connect(settings)) {
      HealthReport report = reports(platform, HealthMode.TOKEN).ofPlatform().orElseThrow();
      assertThat(report.level()).isEqualTo(Level.DOWN);
      assertThat(report.details().toString()).contains("credentials").doesNotContain("marker");
    }
  }

  @Test
  void aClosedPlatformIsNotAsked() {
    RecruitingPlatform platform = connect(sandbox.settings("feishu"));
    platform.close();
    assertThat(level(reports(platform, HealthMode.DIAGNOSE))).isEqualTo(Level.OUT_OF_SERVICE);
    assertThat(sandbox.journal().requests()).isEmpty();
  }

  @Test
  void tenantsComeAndGo() {
    HealthReports reports = reports(null, HealthMode.PASSIVE);
    assertThat(HealthParts.of(reports)).isEmpty();

    tenants.put("acme", settings(sandbox.settings("feishu")));
    assertThat(HealthParts.of(reports)).containsExactly("tenants");
    assertThat(reports.ofTenant("acme").orElseThrow().level()).isEqualTo(Level.UNKNOWN);

    tenants.remove("acme");
    assertThat(reports.ofTenant("acme")).isEmpty();
    assertThat(HealthParts.of(reports)).isEmpty();
  }
}
