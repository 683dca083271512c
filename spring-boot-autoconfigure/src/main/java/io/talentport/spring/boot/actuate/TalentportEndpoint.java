package io.talentport.spring.boot.actuate;

import io.talentport.core.Capability;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * The Actuator endpoint {@code talentport}: what the platforms can do and how they are, without a
 * call (GET), and the self-check, which calls the platform (POST). A tenant's are below its name.
 * Shows no setting, no secret and no person's data.
 */
@Endpoint(id = "talentport")
public final class TalentportEndpoint {

  private final @Nullable RecruitingPlatform platform;
  private final RecruitingPlatforms tenants;
  private final Clock clock;

  TalentportEndpoint(
      @Nullable RecruitingPlatform platform, RecruitingPlatforms tenants, Clock clock) {
    this.platform = platform;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** The default platform, and the names of the tenants. Calls nothing. */
  @ReadOperation
  public Map<String, Object> platforms() {
    Map<String, Object> described = new LinkedHashMap<>();
    if (platform != null) {
      described.put("platform", describe(platform));
    }
    described.put("tenants", List.copyOf(tenants.tenants()));
    return described;
  }

  /** A tenant's platform; null, which is an HTTP status 404, if there is none of that name. */
  @ReadOperation
  public @Nullable Map<String, Object> tenant(@Selector String tenant) {
    return tenants.find(tenant).map(this::describe).orElse(null);
  }

  /** Runs the self-check of the default platform; null if there is none. Calls the platform. */
  @WriteOperation
  public @Nullable Map<String, Object> diagnose() {
    return platform == null ? null : DiagnosisDescription.of(platform.diagnose());
  }

  /** Runs the self-check of a tenant's platform; null if there is none of that name. */
  @WriteOperation
  public @Nullable Map<String, Object> diagnoseTenant(@Selector String tenant) {
    return tenants
        .find(tenant)
        .map(RecruitingPlatform::diagnose)
        .map(DiagnosisDescription::of)
        .orElse(null);
  }

  private Map<String, Object> describe(RecruitingPlatform one) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("id", one.id().value());
    described.put(
        "capabilities", one.capabilities().stream().map(TalentportEndpoint::describe).toList());
    described.put("state", StateDescription.of(one.state(), clock));
    return described;
  }

  private static Map<String, Object> describe(Capability capability) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("port", capability.port().getSimpleName());
    described.put("level", StateDescription.word(capability.level()));
    if (!capability.reason().isEmpty()) {
      described.put("reason", capability.reason());
    }
    Map<String, Object> details = new LinkedHashMap<>();
    capability.details().forEach(detail -> details.put(detail.name(), detail.value()));
    if (!details.isEmpty()) {
      described.put("details", details);
    }
    return described;
  }
}
