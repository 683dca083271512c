package io.talentport.coordination.redis;

import io.lettuce.core.RedisFuture;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.async.RedisScriptingAsyncCommands;
import java.util.List;
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

  /** Runs a script that Redis knows. */
  RedisFuture<List<Object>> runKnown(RedisScript script, byte[][] keys, byte[]... arguments) {
    return commands.evalsha(script.digest(), ScriptOutputType.MULTI, keys, arguments);
  }

  /** Runs a script, which Redis knows afterwards. */
  RedisFuture<List<Object>> run(RedisScript script, byte[][] keys, byte[]... arguments) {
    return commands.eval(script.text(), ScriptOutputType.MULTI, keys, arguments);
  }

  void answered() {
    unanswered.set(0);
  }

  void notAnswered() {
    unanswered.incrementAndGet();
  }

  /** Whether it is worth another operation. */
  boolean isUsable() {
    return open.getAsBoolean() && unanswered.get() < MOST_UNANSWERED;
  }

  /** Ends it, without waiting. */
  void close() {
    connection.closeAsync();
  }
}
