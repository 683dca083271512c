package io.talentport.coordination.redis;

import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.RedisClient;
import io.lettuce.core.cluster.RedisClusterClient;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.Required;
import java.util.function.Supplier;

/**
 * Shares tokens, quotas, submits and lists of the platform in Redis:
 *
 * <pre>{@code
 * Coordination shared = RedisCoordination.of(redisClient);
 * ConnectOptions options = ConnectOptions.builder().component(Coordination.class, shared).build();
 * RecruitingPlatform platform = RecruitingPlatform.connect(settings, options);
 * }</pre>
 *
 * <p>It connects in the background, and again after a failure: a Redis that is down at the start is
 * used as soon as it is up. {@link Coordination#close()} ends its connection, and its client only
 * where the address was a setting. Call the platforms on threads that may wait, not on those that
 * Lettuce completes its futures on.
 *
 * <p>Lettuce's loggers {@code io.lettuce.core.protocol} print all that is sent at level TRACE, and
 * with it the password of Redis: leave them at DEBUG or above. Tokens are encrypted there, too.
 *
 * <p>Redis needs {@code maxmemory-policy noeviction}: an entry that it evicts is a submit that it
 * forgets.
 */
public final class RedisCoordination {

  private RedisCoordination() {}

  /**
   * Shares by the application's own client, with the default settings.
   *
   * @param client made with an address; of a single Redis, or of Sentinel
   */
  public static Coordination of(RedisClient client) {
    return of(client, RedisCoordinationSettings.builder().build());
  }

  /**
   * Shares by the application's own client.
   *
   * @param client made with an address; of a single Redis, or of Sentinel
   * @param settings without an address
   * @throws ConfigurationException if a setting breaks its rule, or is an address
   */
  public static Coordination of(RedisClient client, RedisCoordinationSettings settings) {
    RedisClient given = Required.value("client", client);
    return shared(
        RedisConnector.of(given), RedisFailures.ofTheApplicationsClient(), withoutUri(settings));
  }

  /** Shares by the application's own client of a cluster, with the default settings. */
  public static Coordination of(RedisClusterClient client) {
    return of(client, RedisCoordinationSettings.builder().build());
  }

  /**
   * Shares by the application's own client of a cluster. Let it refresh its view of the cluster
   * ({@code ClusterTopologyRefreshOptions}), so that it follows a failover.
   *
   * @param settings without an address
   * @throws ConfigurationException if a setting breaks its rule, or is an address
   */
  public static Coordination of(RedisClusterClient client, RedisCoordinationSettings settings) {
    RedisClusterClient given = Required.value("client", client);
    return shared(
        RedisConnector.of(given), RedisFailures.ofTheApplicationsClient(), withoutUri(settings));
  }

  /**
   * Shares by the client that the application has at the time, where that may be replaced by
   * another one, with the default settings.
   *
   * @param client see {@link #of(Supplier, RedisCoordinationSettings)}
   */
  public static Coordination of(Supplier<? extends AbstractRedisClient> client) {
    return of(client, RedisCoordinationSettings.builder().build());
  }

  /**
   * Shares by the client that the application has at the time, where that may be replaced by
   * another one:
   *
   * <pre>{@code
   * RedisCoordination.of(connectionFactory::getRequiredNativeClient, settings)
   * }</pre>
   *
   * @param client is asked at each connect and before each operation; answers at once with a {@link
   *     RedisClient} or a {@link RedisClusterClient}, each as in the methods that take it. If it
   *     throws, there is no client at the moment, and the operation fails as with a Redis that is
   *     down. Thread-safe
   * @param settings without an address
   * @throws ConfigurationException if a setting breaks its rule, or is an address
   */
  public static Coordination of(
      Supplier<? extends AbstractRedisClient> client, RedisCoordinationSettings settings) {
    Supplier<? extends AbstractRedisClient> given = Required.value("client", client);
    return shared(
        RedisConnector.of(given), RedisFailures.ofTheApplicationsClient(), withoutUri(settings));
  }

  /**
   * Shares by a client of its own, which {@link Coordination#close()} ends.
   *
   * @param settings with an address
   * @throws ConfigurationException if a setting breaks its rule, or there is no address
   */
  public static Coordination of(RedisCoordinationSettings settings) {
    RedisCoordinationSettings checked = checked(settings);
    return shared(OwnClient.of(checked), RedisFailures.ofTheSetting(), checked);
  }

  private static Coordination shared(
      RedisConnector connector, RedisFailures failures, RedisCoordinationSettings settings) {
    TimeSource time = TimeSource.system();
    RedisKeys keys = RedisKeys.of(settings.keyPrefix());
    KnownSubmits submits = new KnownSubmits(keys, failures, time);
    RedisConnections connections = new RedisConnections(connector, failures, time, submits::learn);
    ScriptRunner scripts = new ScriptRunner(connections, failures, settings.timeout(), time);
    RedisLeases leases = new RedisLeases(scripts, keys);
    Coordination.Builder shared =
        Coordination.builder()
            .tokens(new RedisTokenStore(scripts, keys, leases))
            .quotas(new RedisQuotaStore(scripts, keys, time))
            .submits(new RedisSubmitLedger(scripts, keys, settings.keepSubmits(), submits))
            .lists(new RedisCacheStore(scripts, keys, leases))
            .quotaShare(settings.quotaShare())
            .keepSubmits(settings.keepSubmits())
            .onClose(connections::close);
    settings.whenUnreachable().ifPresent(shared::whenUnreachable);
    connections.connectInBackground();
    return shared.build();
  }

  private static RedisCoordinationSettings checked(RedisCoordinationSettings settings) {
    return RedisCoordinationSettingsSchema.SCHEMA.checked(Required.value("settings", settings));
  }

  private static RedisCoordinationSettings withoutUri(RedisCoordinationSettings settings) {
    RedisCoordinationSettings checked = checked(settings);
    if (checked.redisUri().isPresent()) {
      throw RedisAddress.refused(
          RedisAddress.KEY + " is set, but the application also provides a Redis client",
          "Leave the address out, or give the settings alone.");
    }
    return checked;
  }
}
