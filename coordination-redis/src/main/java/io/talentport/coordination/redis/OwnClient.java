package io.talentport.coordination.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.SocketOptions;
import java.time.Duration;

/** A client that only the coordination uses, and ends. Thread-safe. */
final class OwnClient implements RedisConnector {

  private static final Duration LONGEST_END = Duration.ofSeconds(2);

  private final RedisClient client;
  private final RedisConnector connector;

  private OwnClient(RedisClient client) {
    this.client = client;
    this.connector = RedisConnector.of(client);
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
    RedisClient client = RedisClient.create(RedisAddress.read(address, settings.timeout()));
    client.setOptions(
        ClientOptions.builder()
            // A broken connection fails what is under way at once, repeats nothing, and is replaced
            // by the next operation.
            .autoReconnect(false)
            .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
            .socketOptions(SocketOptions.builder().connectTimeout(settings.timeout()).build())
            .build());
    return new OwnClient(client);
  }

  @Override
  public ScriptConnection connect() {
    return connector.connect();
  }

  @Override
  public void close() {
    client.shutdown(Duration.ZERO, LONGEST_END);
  }
}
