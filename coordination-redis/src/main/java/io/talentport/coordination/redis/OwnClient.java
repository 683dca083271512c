package io.talentport.coordination.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.ByteArrayCodec;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A client that only the coordination uses, and ends. Thread-safe. */
final class OwnClient implements RedisConnector {

  private static final Duration LONGEST_END = Duration.ofSeconds(2);

  private final RedisClient client = RedisClient.create();
  private final String address;
  private final Duration timeout;
  private final AtomicBoolean connectedBefore = new AtomicBoolean();

  private OwnClient(String address, Duration timeout) {
    this.address = address;
    this.timeout = timeout;
  }

  /**
   * A client of the address in the settings; connects nowhere yet.
   *
   * @throws io.talentport.core.error.ConfigurationException if there is none, or it is ill-formed
   */
  static OwnClient of(RedisCoordinationSettings settings) {
    String address =
        settings
            .redisUri()
            .orElseThrow(
                () ->
                    RedisAddress.refused(
                        RedisAddress.KEY + " is not set",
                        "Set it, or give the application's own Redis client."));
    RedisAddress.read(address, settings.timeout());
    return new OwnClient(address, settings.timeout());
  }

  /** The first connection may take longer, because it loads the client. */
  @Override
  public ScriptConnection connect() {
    boolean again = connectedBefore.getAndSet(true);
    Duration most =
        again || timeout.compareTo(RedisConnections.FIRST) > 0 ? timeout : RedisConnections.FIRST;
    client.setOptions(
        ClientOptions.builder()
            // A broken connection fails what is under way at once, repeats nothing, and is replaced
            // by the next operation.
            .autoReconnect(false)
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .socketOptions(SocketOptions.builder().connectTimeout(most).build())
            .build());
    StatefulRedisConnection<byte[], byte[]> connection =
        client.connect(ByteArrayCodec.INSTANCE, RedisAddress.read(address, most));
    return new ScriptConnection(connection, connection.async(), connection::isOpen);
  }

  @Override
  public void close() {
    client.shutdown(Duration.ZERO, LONGEST_END);
  }
}
