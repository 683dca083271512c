package io.talentport.coordination.redis;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.CoordinationProvider;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Connects to Redis where {@code talentport.coordination.redis-uri} is set. Thread-safe. */
public final class RedisCoordinationProvider implements CoordinationProvider {

  /** For {@link java.util.ServiceLoader}. */
  public RedisCoordinationProvider() {}

  @Override
  public Set<String> settingKeys() {
    return RedisCoordinationSettingsSchema.SCHEMA.keys();
  }

  @Override
  public Optional<Coordination> connect(Map<String, String> settings) {
    RedisCoordinationSettings read = RedisCoordinationSettings.of(settings);
    return read.redisUri().map(uri -> RedisCoordination.of(read));
  }
}
