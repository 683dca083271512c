package io.talentport.coordination.redis;

import io.talentport.adapter.support.time.Deadline;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The one connection to Redis: made when it is needed, and again when it is of no use any more.
 * Connecting waits on a thread of its own, so that nobody waits longer than his time. Thread-safe.
 */
final class RedisConnections {

  private final RedisConnector connector;
  private final RedisFailures failures;
  private @Nullable CompletableFuture<ScriptConnection> connecting;
  private boolean closed;

  RedisConnections(RedisConnector connector, RedisFailures failures) {
    this.connector = connector;
    this.failures = failures;
  }

  /** Begins to connect; whoever needs the connection hears of a failure. */
  void connectInBackground() {
    connecting();
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
      attempt.complete(connector.connect());
    } catch (RuntimeException | Error failed) {
      attempt.completeExceptionally(failed);
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
      last.thenAccept(ScriptConnection::close);
    }
    connector.close();
  }
}
