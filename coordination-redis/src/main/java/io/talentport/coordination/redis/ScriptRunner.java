package io.talentport.coordination.redis;

import io.lettuce.core.RedisException;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;
import java.util.function.Function;

/** Runs scripts, none of them longer than its time. Thread-safe. */
final class ScriptRunner {

  private final RedisConnections connections;
  private final RedisFailures failures;
  private final Duration timeout;
  private final TimeSource time;

  ScriptRunner(
      RedisConnections connections, RedisFailures failures, Duration timeout, TimeSource time) {
    this.connections = connections;
    this.failures = failures;
    this.timeout = timeout;
    this.time = time;
  }

  /**
   * Begins an operation: waits for the first connection, which may need longer than the timeout.
   *
   * @return when the operation must have ended
   */
  Deadline begin(Duration within) {
    Deadline call = Deadline.in(within, time);
    connections.awaitFirst(call);
    return call.left().compareTo(timeout) < 0 ? call : Deadline.in(timeout, time);
  }

  RedisFailures failures() {
    return failures;
  }

  /**
   * Runs a script.
   *
   * @throws CoordinationUnavailableException if there is no answer by then; whether it was run is
   *     not known
   */
  ScriptAnswer run(RedisScript script, Deadline deadline, byte[][] keys, byte[]... arguments) {
    return use(
        script.purpose(),
        deadline,
        connection -> connection.run(script, failures, deadline, keys, arguments));
  }

  /**
   * Runs a script on one key within this much time.
   *
   * @throws CoordinationUnavailableException as {@link #run(RedisScript, Deadline, byte[][],
   *     byte[]...)} does
   */
  ScriptAnswer run(RedisScript script, byte[] key, Duration within, byte[]... arguments) {
    return run(script, begin(within), new byte[][] {key}, arguments);
  }

  /**
   * Works on the connection.
   *
   * @throws CoordinationUnavailableException if the work fails, or there is no connection by then
   */
  <T> T use(String purpose, Deadline deadline, Function<ScriptConnection, T> work) {
    ScriptConnection connection = connections.get(purpose, deadline);
    try {
      return work.apply(connection);
    } catch (RedisException failed) {
      if (RedisFailures.isOfTheWrongServer(failed)) {
        connections.drop(connection);
      }
      throw failures.of(purpose, failed);
    }
  }

  /** Sends a script once there is a connection, if ever; does not wait, and nobody hears of it. */
  void sendLater(RedisScript script, byte[][] keys, byte[]... arguments) {
    connections.whenConnected(connection -> connection.send(script, keys, arguments));
  }
}
