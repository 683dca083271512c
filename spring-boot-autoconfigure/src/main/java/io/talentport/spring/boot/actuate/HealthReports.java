package io.talentport.spring.boot.actuate;

import io.talentport.core.Diagnosis;
import io.talentport.core.PlatformState;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.coordination.Coordination;
import io.talentport.spring.boot.TalentportProperties;
import io.talentport.spring.boot.TalentportProperties.HealthMode;
import io.talentport.spring.boot.actuate.HealthReport.Level;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The health of the default platform, of the tenants' platforms, and of the shared store.
 * Thread-safe.
 */
final class HealthReports {

  private final @Nullable RecruitingPlatform platform;
  private final RecruitingPlatforms tenants;
  private final @Nullable Coordination coordination;
  private final TalentportProperties.Health properties;
  private final Clock clock;
  private final ActiveCheck platformCheck;
  private final ConcurrentMap<String, ActiveCheck> tenantChecks = new ConcurrentHashMap<>();

  HealthReports(
      @Nullable RecruitingPlatform platform,
      RecruitingPlatforms tenants,
      @Nullable Coordination coordination,
      TalentportProperties.Health properties,
      Clock clock) {
    this.platform = platform;
    this.tenants = tenants;
    this.coordination = coordination;
    this.properties = properties;
    this.clock = clock;
    this.platformCheck = activeCheck();
  }

  private ActiveCheck activeCheck() {
    Function<RecruitingPlatform, Diagnosis> check =
        properties.mode() == HealthMode.DIAGNOSE
            ? RecruitingPlatform::diagnose
            : RecruitingPlatform::diagnoseCredentials;
    return new ActiveCheck(check, properties.minInterval(), clock);
  }

  boolean hasPlatform() {
    return platform != null;
  }

  /** The default platform's health; absent if there is none. */
  Optional<HealthReport> ofPlatform() {
    return Optional.ofNullable(platform).map(one -> report(one, platformCheck));
  }

  /** The tenants at this moment. */
  Set<String> tenants() {
    Set<String> present = tenants.tenants();
    tenantChecks.keySet().retainAll(present);
    return present;
  }

  /** The health of a tenant's platform; absent if there is no such tenant. */
  Optional<HealthReport> ofTenant(String tenant) {
    return tenants
        .find(tenant)
        .map(one -> report(one, tenantChecks.computeIfAbsent(tenant, name -> activeCheck())));
  }

  boolean hasCoordination() {
    return coordination != null;
  }

  /** The health of the shared store; absent if nothing is shared. */
  Optional<HealthReport> ofCoordination() {
    List<PlatformState> states =
        Stream.concat(
                Stream.ofNullable(platform),
                tenants.tenants().stream().flatMap(tenant -> tenants.find(tenant).stream()))
            .map(RecruitingPlatform::state)
            .toList();
    return Optional.ofNullable(coordination).map(shared -> CoordinationHealth.of(shared, states));
  }

  private HealthReport report(RecruitingPlatform of, ActiveCheck check) {
    PlatformState state = of.state();
    Map<String, Object> details = StateDescription.of(state, clock);
    if (properties.mode() == HealthMode.PASSIVE || state.closed()) {
      return new HealthReport(PassiveHealth.of(state), details);
    }
    ActiveCheck.Answer answer = check.answer(of);
    details.put("checkedAt", answer.at().toString());
    details.put("check", DiagnosisDescription.lines(answer.diagnosis()));
    return new HealthReport(answer.diagnosis().healthy() ? Level.UP : Level.DOWN, details);
  }
}
