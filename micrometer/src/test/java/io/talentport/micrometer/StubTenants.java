package io.talentport.micrometer;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tenants with platforms that are nothing but their states. */
final class StubTenants implements RecruitingPlatforms {

  private final Map<String, StubPlatform> platforms = new ConcurrentHashMap<>();
  private boolean closed;

  StubPlatform add(String tenant) {
    StubPlatform platform = new StubPlatform(StubPlatform.called().tenant(tenant).build());
    platforms.put(tenant, platform);
    return platform;
  }

  @Override
  public Set<String> tenants() {
    return platforms.keySet();
  }

  @Override
  public RecruitingPlatform platform(String tenant) {
    return find(tenant).orElseThrow();
  }

  @Override
  public Optional<RecruitingPlatform> find(String tenant) {
    if (closed) {
      throw new ConfigurationException(ErrorDetails.of("All platforms were closed").build());
    }
    return Optional.ofNullable(platforms.get(tenant));
  }

  @Override
  public void put(String tenant, Map<String, String> settings) {
    add(tenant);
  }

  @Override
  public boolean remove(String tenant) {
    return platforms.remove(tenant) != null;
  }

  @Override
  public void close() {
    closed = true;
    platforms.clear();
  }
}
