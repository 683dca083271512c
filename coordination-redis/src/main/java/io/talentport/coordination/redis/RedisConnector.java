package io.talentport.coordination.redis;

import io.lettuce.core.AbstractRedisClient;
import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionStateListener;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A way to make connections to one Redis. Thread-safe. */
interface RedisConnector {

  /** Connects; may take long, and fails with any exception of the client. */
  ScriptConnection connect();

  /** Ends what connects, if it is ours. */
  default void close() {}

  /** By one client for good. */
  static RedisConnector of(AbstractRedisClient client) {
    return of(() -> client);
  }

  /** By the client that the application has at the time. */
  static RedisConnector of(Supplier<? extends AbstractRedisClient> clients) {
    return () -> {
      AbstractRedisClient client = clients.get();
      return connect(client, () -> isCurrent(client, clients));
    };
  }

  private static boolean isCurrent(
      AbstractRedisClient client, Supplier<? extends AbstractRedisClient> clients) {
    try {
      return client == clients.get();
    } catch (RuntimeException none) {
      // Connecting asks again, and tells it.
      return false;
    }
  }

  private static ScriptConnection connect(AbstractRedisClient client, BooleanSupplier current) {
    if (client instanceof RedisClient single) {
      StatefulRedisConnection<byte[], byte[]> connection = single.connect(ByteArrayCodec.INSTANCE);
      AtomicBoolean broke = new AtomicBoolean();
      // The client may connect it again by itself, to a Redis that lost something meanwhile.
      connection.addListener(
          new RedisConnectionStateListener() {
            @Override
            public void onRedisDisconnected(RedisChannelHandler<?, ?> disconnected) {
              broke.set(true);
            }
          });
      return new ScriptConnection(
          connection,
          connection.async(),
          () -> current.getAsBoolean() && connection.isOpen() && !broke.get());
    }
    if (client instanceof RedisClusterClient cluster) {
      StatefulRedisClusterConnection<byte[], byte[]> connection =
          cluster.connect(ByteArrayCodec.INSTANCE);
      // It stands for one connection to each node, and is never closed as a whole.
      return new ScriptConnection(connection, connection.async(), current);
    }
    throw new IllegalStateException("Neither a RedisClient nor a RedisClusterClient");
  }
}
