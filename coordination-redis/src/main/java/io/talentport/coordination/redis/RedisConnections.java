package io.talentport.coordination.redis;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one connection to Redis: made when it is needed, and again when it is of no use any more.
 * Connecting waits on a thread of its own, so that nobody waits longer than his time. Thread-safe.
 */
final class RedisConnections {

  /**
   * How long the first connection may take, beyond the timeout of operations: it loads the client
   * and starts its threads.
   */
  static final Duration FIRST = Duration.ofSeconds(5);

  private static final int MOST_TRIES = 5;

  private static final Duration LONGEST_CLOSE = Duration.ofMillis(500);

  private final RedisConnector connector;
  private final RedisFailures failures;
  private final TimeSource time;
  private final BiConsumer<ScriptConnection, Deadline> prepare;
  private final CompletableFuture<ScriptConnection> first = new CompletableFuture<>();
  private final Deadline endOfFirst;
  private @Nullable CompletableFuture<ScriptConnection> connecting;
  private boolean closed;

  /**
   * Connects nowhere yet.
   *
   * @param prepare what is done on each new connection before anything else, as far as it succeeds
   */
  RedisConnections(
      RedisConnector connector,
      RedisFailures failures,
      TimeSource time,
      BiConsumer<ScriptConnection, Deadline> prepare) {
    this.connector = connector;
    this.failures = failures;
    this.time = time;
    this.prepare = prepare;
    this.endOfFirst = Deadline.in(FIRST, time);
  }

  /** Begins to connect; whoever needs the connection hears of a failure. */
  void connectInBackground() {
    connecting();
  }

  /** Waits until the first attempt to connect has ended, however; {@link #get} tells how. */
  void awaitFirst(Deadline call) {
    if (first.isDone()) {
      return;
    }
    Duration left = call.leftUpTo(endOfFirst.left());
    try {
      first.get(left.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException | ExecutionException toldLater) {
      // Whoever asks for the connection hears of it.
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does something once there is a connection, if this attempt succeeds; does not wait. */
  void whenConnected(Consumer<ScriptConnection> action) {
    connecting().thenAccept(action);
  }

  /**
   * The connection.
   *
   * @param purpose what it is for, for messages
   * @throws io.talentport.core.error.CoordinationUnavailableException if there is none by then
   */
  ScriptConnection get(String purpose, Deadline deadline) {
    try {
      return connecting().get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      throw failures.notConnected(purpose);
    } catch (ExecutionException failed) {
      throw failures.of(purpose, failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw failures.interrupted(purpose);
    }
  }

  private synchronized CompletableFuture<ScriptConnection> connecting() {
    if (closed) {
      return CompletableFuture.failedFuture(failures.closed());
    }
    if (connecting == null || isUseless(connecting)) {
      connecting = connect();
    }
    return connecting;
  }

  private static boolean isUseless(CompletableFuture<ScriptConnection> attempt) {
    if (!attempt.isDone()) {
      return false;
    }
    if (attempt.isCompletedExceptionally()) {
      return true;
    }
    ScriptConnection connection = attempt.join();
    if (connection.isUsable()) {
      return false;
    }
    connection.close();
    return true;
  }

  private CompletableFuture<ScriptConnection> connect() {
    CompletableFuture<ScriptConnection> attempt = new CompletableFuture<>();
    Thread thread = new Thread(() -> connect(attempt), "talentport-redis-connect");
    thread.setDaemon(true);
    thread.start();
    return attempt;
  }

  private void connect(CompletableFuture<ScriptConnection> attempt) {
    try {
      ScriptConnection connection = connectAndTellWhyNot();
      prepare(connection);
      attempt.complete(connection);
      first.complete(connection);
    } catch (RuntimeException | Error failed) {
      attempt.completeExceptionally(failed);
      first.completeExceptionally(failed);
    }
  }

  /** Lettuce now and then forgets why a handshake failed, and tells it the next time. */
  private ScriptConnection connectAndTellWhyNot() {
    for (int tries = 1; ; tries++) {
      try {
        return connector.connect();
      } catch (RuntimeException failed) {
        if (tries == MOST_TRIES || !RedisFailures.isForgottenHandshake(failed)) {
          throw failed;
        }
      }
    }
  }

  private void prepare(ScriptConnection connection) {
    try {
      prepare.accept(connection, Deadline.in(FIRST, time));
    } catch (RuntimeException failed) {
      // What needs it makes up for it; tokens and quotas do not.
    }
  }

  /** Ends a connection that leads to the wrong server; the next operation makes another one. */
  synchronized void drop(ScriptConnection connection) {
    if (connecting != null
        && connecting.isDone()
        && !connecting.isCompletedExceptionally()
        && connecting.join() == connection) {
      connecting = null;
    }
    connection.close();
  }

  /** Ends the connection, and what connects if it is ours. */
  void close() {
    CompletableFuture<ScriptConnection> last;
    synchronized (this) {
      closed = true;
      last = connecting;
      connecting = null;
    }
    if (last != null) {
      // A client that ends first would end the connection once more, and warn of it.
      last.thenCompose(ScriptConnection::close)
          .exceptionally(neverConnected -> null)
          .completeOnTimeout(null, LONGEST_CLOSE.toNanos(), TimeUnit.NANOSECONDS)
          .join();
    }
    connector.close();
  }
}
