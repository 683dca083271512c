package io.talentport.coordination.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisConnectionException;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lettuce closes a connection whose handshake failed, and on a busy machine tells of the closing
 * instead of the answer that was the reason for it.
 */
@Timeout(60)
class ForgottenHandshakeTest {

  private static final Deadline AMPLE = Deadline.in(Duration.ofSeconds(30), TimeSource.system());

  static List<RuntimeException> forgotten() {
    return List.of(
        new IllegalStateException("RedisHandshakeHandler not registered"),
        new RedisConnectionException("Connection closed prematurely"));
  }

  @ParameterizedTest
  @MethodSource("forgotten")
  void reasonIsToldOfTheNextTry(RuntimeException forgotten) {
    Deque<RuntimeException> failures =
        new ArrayDeque<>(
            List.of(
                toConnect(forgotten),
                toConnect(forgotten),
                toConnect(new RedisCommandExecutionException("WRONGPASS marker"))));

    assertThatThrownBy(() -> connections(failures).get("put a token", AMPLE))
        .hasMessageContaining("refused the user or the password")
        .hasMessageNotContaining("marker");
    assertThat(failures).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forgotten")
  void connectionThatIsAlwaysClosedIsTriedFiveTimes(RuntimeException forgotten) {
    Deque<RuntimeException> failures = new ArrayDeque<>();
    for (int tries = 1; tries <= 6; tries++) {
      failures.add(toConnect(forgotten));
    }

    assertThatThrownBy(() -> connections(failures).get("put a token", AMPLE))
        .hasMessageContaining("The connection to Redis failed");
    assertThat(failures).hasSize(1);
  }

  private static RuntimeException toConnect(RuntimeException cause) {
    return new RedisConnectionException("Unable to connect to marker", cause);
  }

  private static RedisConnections connections(Deque<RuntimeException> failures) {
    RedisConnector connector =
        () -> {
          throw failures.remove();
        };
    return new RedisConnections(
        connector, RedisFailures.ofTheSetting(), TimeSource.system(), (connection, deadline) -> {});
  }
}
