package io.talentport.coordination.redis;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisConnectionException;
import java.net.ConnectException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the matter where there is no connection, and nothing of the address. */
class RedisFailuresTest {

  @ParameterizedTest
  @CsvSource({
    "Connection refused: marker/10.0.0.1:6379, Redis refuses connections",
    "connection timed out after 10000 ms: marker/10.0.0.1:6379, Redis did not answer in time"
  })
  void silentHostIsNoRefusal(String netty, String told) {
    Throwable failure =
        new RedisConnectionException("Unable to connect to marker", new ConnectException(netty));

    assertThat(RedisFailures.ofTheSetting().of("keep a token", failure))
        .hasMessageContainingAll(told, "which was to keep a token", RedisAddress.KEY)
        .hasMessageNotContaining("marker")
        .hasMessageNotContaining("10.0.0.1");
  }
}
