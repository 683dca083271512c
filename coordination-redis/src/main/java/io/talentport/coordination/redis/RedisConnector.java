package io.talentport.coordination.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.codec.ByteArrayCodec;

/** A way to make connections to one Redis. Thread-safe. */
interface RedisConnector {

  /** Connects; may take long, and fails with any exception of the client. */
  ScriptConnection connect();

  /** Ends what connects, if it is ours. */
  default void close() {}

  static RedisConnector of(RedisClient client) {
    return () -> {
      StatefulRedisConnection<byte[], byte[]> connection = client.connect(ByteArrayCodec.INSTANCE);
      return new ScriptConnection(connection, connection.async(), connection::isOpen);
    };
  }

  /** A cluster's connection stands for one to each node, and is never closed as a whole. */
  static RedisConnector of(RedisClusterClient client) {
    return () -> {
      StatefulRedisClusterConnection<byte[], byte[]> connection =
          client.connect(ByteArrayCodec.INSTANCE);
      return new ScriptConnection(connection, connection.async(), () -> true);
    };
  }
}
