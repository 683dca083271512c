package io.talentport.adapter.support.http;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.LeaseRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A connection pool, in which each exchange gets a connection on its platform's {@link LeaseTerms}.
 * A write gets a new connection, because no check can rule out that the other side is just closing
 * an idle one; a read may use an idle one. Idle connections are closed after a while. Thread-safe.
 */
final class PlatformConnections implements HttpClientConnectionManager {

  private final PoolingHttpClientConnectionManager pool;
  private final IdleLimit idle;
  private final @Nullable ProxyAccess proxy;
  private final AtomicBoolean sweeping = new AtomicBoolean();
  private volatile @Nullable Future<?> nextSweep;
  private volatile boolean closed;

  /**
   * Manages a pool.
   *
   * @param proxy whose credentials go to it; null without a proxy
   */
  PlatformConnections(
      PoolingHttpClientConnectionManager pool, @Nullable ProxyAccess proxy, IdleLimit idle) {
    this.pool = pool;
    this.idle = idle;
    this.proxy = proxy;
  }

  @Override
  public LeaseRequest lease(
      String id, HttpRoute route, Timeout requestTimeout, @Nullable Object state) {
    LeaseTerms terms = LeaseTerms.of(state);
    ConnectionLimit.Turn turn = terms.limit().ask();
    return new LeaseRequest() {
      @Override
      public ConnectionEndpoint get(Timeout timeout)
          throws InterruptedException, ExecutionException, TimeoutException {
        boolean leased = false;
        try {
          await(turn, timeout);
          ConnectionEndpoint endpoint = pool.lease(id, route, timeout, null).get(timeout);
          leased = true;
          if (terms.newConnection() && endpoint.isConnected()) {
            // Without a connection, the HTTP library opens one.
            endpoint.close(CloseMode.GRACEFUL);
          }
          return new SecretEndpoint(endpoint, proxy, () -> terms.limit().giveBack(turn));
        } finally {
          if (!leased) {
            terms.limit().giveBack(turn);
          }
        }
      }

      @Override
      public boolean cancel() {
        return turn.cancel(false);
      }
    };
  }

  /** Waits for a turn; a failure has a text, which the HTTP library needs. */
  private static void await(ConnectionLimit.Turn turn, Timeout timeout)
      throws InterruptedException, ExecutionException, TimeoutException {
    try {
      turn.get(timeout.toMilliseconds(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      TimeoutException told = new TimeoutException("No connection became free");
      told.initCause(late);
      throw told;
    }
  }

  @Override
  public void release(
      ConnectionEndpoint endpoint, @Nullable Object newState, @Nullable TimeValue validDuration) {
    SecretEndpoint leased = (SecretEndpoint) endpoint;
    try {
      pool.release(leased.pooled(), null, validDuration);
    } finally {
      leased.giveBack();
    }
    sweepLater();
  }

  @Override
  public void connect(ConnectionEndpoint endpoint, TimeValue connectTimeout, HttpContext context)
      throws IOException {
    pool.connect(pooled(endpoint), connectTimeout, context);
  }

  @Override
  public void upgrade(ConnectionEndpoint endpoint, HttpContext context) throws IOException {
    pool.upgrade(pooled(endpoint), context);
  }

  private static ConnectionEndpoint pooled(ConnectionEndpoint endpoint) {
    return ((SecretEndpoint) endpoint).pooled();
  }

  private void sweepLater() {
    if (closed || !sweeping.compareAndSet(false, true)) {
      return;
    }
    boolean scheduled = false;
    try {
      nextSweep = BackgroundThread.after(idle.sweepMillis(), this::sweep);
      scheduled = true;
    } finally {
      if (!scheduled) {
        sweeping.set(false);
      }
    }
    if (closed) {
      // Closed meanwhile, perhaps before there was anything to cancel.
      cancelNextSweep();
    }
  }

  private void sweep() {
    try {
      pool.closeIdle(idle.longest());
    } finally {
      sweeping.set(false);
      if (pool.getTotalStats().getAvailable() > 0) {
        sweepLater();
      }
    }
  }

  @Override
  public void close(CloseMode mode) {
    closed = true;
    pool.close(mode);
    cancelNextSweep();
  }

  @Override
  public void close() {
    close(CloseMode.GRACEFUL);
  }

  private void cancelNextSweep() {
    Future<?> next = nextSweep;
    if (next != null) {
      next.cancel(false);
    }
  }
}
