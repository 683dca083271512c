package io.talentport.core;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A platform that serves nothing and remembers its settings. */
record PaperPlatform(PlatformId id, Map<String, String> settings) implements RecruitingPlatform {

  @Override
  public Set<Class<?>> ports() {
    return Set.of();
  }

  @Override
  public <P> Optional<P> find(Class<P> port) {
    return Optional.empty();
  }

  @Override
  public <P> P port(Class<P> port) {
    throw new UnsupportedOperationException(port.getName());
  }

  @Override
  public void close() {}

  /** Connects paper platforms of one name. */
  record Provider(PlatformId id, Set<String> settingKeys) implements RecruitingPlatformProvider {

    static Provider named(String id, String... keys) {
      return new Provider(PlatformId.of(id), Set.of(keys));
    }

    @Override
    public RecruitingPlatform connect(Map<String, String> settings) {
      return new PaperPlatform(id, settings);
    }
  }
}
