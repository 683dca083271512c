package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.port.Ports;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A platform of the ports that a test gives it. */
record InventedPlatform(Map<Class<?>, Object> served) implements RecruitingPlatform {

  @Override
  public PlatformId id() {
    return PlatformId.of("invented");
  }

  @Override
  public Set<Class<?>> ports() {
    return served.keySet();
  }

  @Override
  public List<Capability> capabilities() {
    return Ports.all().stream()
        .map(
            port ->
                served.containsKey(port)
                    ? Capability.full(port)
                    : Capability.none(port, "invented has no " + port.getSimpleName()))
        .toList();
  }

  @Override
  public <P> Optional<P> find(Class<P> port) {
    return Optional.ofNullable(port.cast(served.get(port)));
  }

  @Override
  public <P> P port(Class<P> port) {
    return find(port).orElseThrow();
  }

  @Override
  public void close() {}
}
