package io.talentport.coordination.redis;

import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.async.RedisScriptingAsyncCommands;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.error.CoordinationUnavailableException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A connection that runs scripts. Thread-safe. */
final class ScriptConnection {

  /** A single operation may be slow; after so many in a row nobody is taken to be there. */
  static final int MOST_UNANSWERED = 3;

  private final StatefulConnection<byte[], byte[]> connection;
  private final RedisScriptingAsyncCommands<byte[], byte[]> commands;
  private final BooleanSupplier open;
  private final AtomicInteger unanswered = new AtomicInteger();

  ScriptConnection(
      StatefulConnection<byte[], byte[]> connection,
      RedisScriptingAsyncCommands<byte[], byte[]> commands,
      BooleanSupplier open) {
    this.connection = connection;
    this.commands = commands;
    this.open = open;
  }

  /**
   * Runs a script.
   *
   * @throws CoordinationUnavailableException if there is no answer by then; whether it was run is
   *     not known
   * @throws RedisException if Redis answers with an error
   */
  ScriptAnswer run(
      RedisScript script,
      RedisFailures failures,
      Deadline deadline,
      byte[][] keys,
      byte[]... arguments) {
    try {
      return await(sendKnown(script, keys, arguments), script, failures, deadline);
    } catch (RedisNoScriptException unknown) {
      return await(send(script, keys, arguments), script, failures, deadline);
    }
  }

  /** Sends a script that Redis knows, after what was sent before. */
  RedisFuture<List<Object>> sendKnown(RedisScript script, byte[][] keys, byte[]... arguments) {
    return commands.evalsha(script.digest(), ScriptOutputType.MULTI, keys, arguments);
  }

  /** Sends a script, which Redis knows afterwards. */
  RedisFuture<List<Object>> send(RedisScript script, byte[][] keys, byte[]... arguments) {
    return commands.eval(script.text(), ScriptOutputType.MULTI, keys, arguments);
  }

  /** The answer to what was sent, as {@link #run} gives it. */
  ScriptAnswer await(
      RedisFuture<List<Object>> answer,
      RedisScript script,
      RedisFailures failures,
      Deadline deadline) {
    try {
      List<Object> answered = answer.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
      unanswered.set(0);
      return new ScriptAnswer(answered);
    } catch (TimeoutException | CancellationException late) {
      // So that it is not sent any more, should it wait for a connection.
      answer.cancel(true);
      unanswered.incrementAndGet();
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

  /** True if it is worth another operation. */
  boolean isUsable() {
    return open.getAsBoolean() && unanswered.get() < MOST_UNANSWERED;
  }

  /** Ends it, without waiting. */
  CompletableFuture<Void> close() {
    return connection.closeAsync();
  }
}
