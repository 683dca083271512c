package io.talentport.core;

import io.talentport.core.coordination.Coordination;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A platform, and the coordination that was connected for it alone. Thread-safe. */
final class CoordinatedPlatform implements RecruitingPlatform {

  private final RecruitingPlatform platform;
  private final Coordination coordination;

  private CoordinatedPlatform(RecruitingPlatform platform, Coordination coordination) {
    this.platform = platform;
    this.coordination = coordination;
  }

  /** Connects the platform with the coordination, which is closed with it, or if that fails. */
  static RecruitingPlatform connect(
      RecruitingPlatformProvider adapter,
      Map<String, String> settings,
      ConnectOptions options,
      Coordination coordination) {
    try {
      ConnectOptions all = options.toBuilder().component(Coordination.class, coordination).build();
      return new CoordinatedPlatform(adapter.connect(settings, all), coordination);
    } catch (RuntimeException refused) {
      coordination.close();
      throw refused;
    }
  }

  @Override
  public PlatformId id() {
    return platform.id();
  }

  @Override
  public Set<Class<?>> ports() {
    return platform.ports();
  }

  @Override
  public <P> Optional<P> find(Class<P> port) {
    return platform.find(port);
  }

  @Override
  public <P> P port(Class<P> port) {
    return platform.port(port);
  }

  @Override
  public List<Capability> capabilities() {
    return platform.capabilities();
  }

  @Override
  public Optional<Capability> capability(Class<?> port) {
    return platform.capability(port);
  }

  @Override
  public Diagnosis diagnose() {
    return platform.diagnose();
  }

  @Override
  public Diagnosis diagnoseCredentials() {
    return platform.diagnoseCredentials();
  }

  @Override
  public PlatformState state() {
    return platform.state();
  }

  @Override
  public RecruitingPlatform within(Duration longest) {
    return new CoordinatedPlatform(platform.within(longest), coordination);
  }

  @Override
  public void close() {
    try {
      platform.close();
    } finally {
      coordination.close();
    }
  }

  @Override
  public String toString() {
    return platform.toString();
  }
}
