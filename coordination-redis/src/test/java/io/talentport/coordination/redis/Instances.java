package io.talentport.coordination.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import io.lettuce.core.codec.RedisCodec;
import io.lettuce.core.codec.StringCodec;
import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.coordination.TokenStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Instances on one Redis, and a look into it. Closes what it made. */
final class Instances implements AutoCloseable {

  /** As long as a busy machine may need; nothing waits for it where Redis answers. */
  static final Duration WITHIN = Duration.ofSeconds(10);

  /** How many characters no instance keeps as one value. */
  static final int TOO_LONG = CacheStore.LONGEST_LIST + 1;

  private final String uri;
  private final List<Runnable> opened = new ArrayList<>();

  Instances(String uri) {
    this.uri = uri;
  }

  /** One more instance, with a client of its own. */
  Coordination another() {
    return another(WITHIN);
  }

  /** One more instance, which waits for Redis no longer than this. */
  Coordination another(Duration timeout) {
    return another(settings -> settings.timeout(timeout));
  }

  Coordination another(
      Function<RedisCoordinationSettings.Builder, RedisCoordinationSettings.Builder> change) {
    Coordination instance =
        RedisCoordination.of(
            change
                .apply(RedisCoordinationSettings.builder().redisUri(uri).timeout(WITHIN))
                .build());
    opened.add(instance::close);
    return instance;
  }

  static TokenStore tokens(Coordination instance) {
    return instance.tokens().orElseThrow();
  }

  static QuotaStore quotas(Coordination instance) {
    return instance.quotas().orElseThrow();
  }

  static SubmitLedger submits(Coordination instance) {
    return instance.submits().orElseThrow();
  }

  static CacheStore lists(Coordination instance) {
    return instance.lists().orElseThrow();
  }

  /** A key that nobody had before, in the form of a hash. */
  static String newKey() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  /** A connection of the test's own, to look at what is kept and to spoil it. */
  StatefulRedisConnection<String, String> look() {
    return look(uri, StringCodec.ASCII);
  }

  StatefulRedisConnection<String, String> look(String address) {
    return look(address, StringCodec.ASCII);
  }

  StatefulRedisConnection<byte[], byte[]> lookAtBytes() {
    return look(uri, ByteArrayCodec.INSTANCE);
  }

  private <T> StatefulRedisConnection<T, T> look(String address, RedisCodec<T, T> codec) {
    RedisClient client = RedisClient.create(address);
    opened.add(client::shutdown);
    return client.connect(codec);
  }

  @Override
  public void close() {
    opened.forEach(Runnable::run);
  }
}
