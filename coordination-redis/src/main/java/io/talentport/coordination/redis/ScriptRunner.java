package io.talentport.coordination.redis;

import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisNoScriptException;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

  /** When an operation that begins now must have ended. */
  Deadline deadline(Duration within) {
    return Deadline.in(within.compareTo(timeout) < 0 ? within : timeout, time);
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
    ScriptConnection connection = connections.get(script.purpose(), deadline);
    try {
      return new ScriptAnswer(answer(script, deadline, connection, keys, arguments));
    } catch (RedisException failed) {
      if (RedisFailures.isOfTheWrongServer(failed)) {
        connections.drop(connection);
      }
      throw failures.of(script.purpose(), failed);
    }
  }

  private List<Object> answer(
      RedisScript script,
      Deadline deadline,
      ScriptConnection connection,
      byte[][] keys,
      byte[]... arguments) {
    try {
      return await(script, deadline, connection, connection.runKnown(script, keys, arguments));
    } catch (RedisNoScriptException unknown) {
      return await(script, deadline, connection, connection.run(script, keys, arguments));
    }
  }

  /** Sends a script after those that were sent before, and does not wait for its answer. */
  void send(RedisScript script, Deadline deadline, byte[][] keys, byte[]... arguments) {
    ScriptConnection connection = connections.get(script.purpose(), deadline);
    try {
      connection.run(script, keys, arguments);
    } catch (RedisException failed) {
      throw failures.of(script.purpose(), failed);
    }
  }

  private List<Object> await(
      RedisScript script,
      Deadline deadline,
      ScriptConnection connection,
      RedisFuture<List<Object>> answer) {
    try {
      List<Object> answered = answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
      connection.answered();
      return answered;
    } catch (TimeoutException | CancellationException late) {
      // So that it is not sent any more, should it wait for a connection.
      answer.cancel(true);
      connection.notAnswered();
      throw failures.late(script.purpose());
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RedisException told) {
        throw told;
      }
      throw failures.of(script.purpose(), failed);
    } catch (InterruptedException interrupted) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw failures.interrupted(script.purpose());
    }
  }
}
