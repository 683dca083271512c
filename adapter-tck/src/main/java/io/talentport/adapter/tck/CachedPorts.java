package io.talentport.adapter.tck;

import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A platform whose ports were fetched earlier, as an application keeps them. */
final class CachedPorts implements RecruitingPlatform {

  private final PlatformId id;
  private final Map<Class<?>, Object> ports = new HashMap<>();

  CachedPorts(RecruitingPlatform platform) {
    this.id = platform.id();
    platform.ports().forEach(port -> ports.put(port, platform.port(port)));
  }

  @Override
  public PlatformId id() {
    return id;
  }

  @Override
  public Set<Class<?>> ports() {
    return ports.keySet();
  }

  @Override
  public <P> Optional<P> find(Class<P> port) {
    return Optional.ofNullable(port.cast(ports.get(port)));
  }

  @Override
  public <P> P port(Class<P> port) {
    return find(port).orElseThrow();
  }

  @Override
  public void close() {
    ports.clear();
  }
}
