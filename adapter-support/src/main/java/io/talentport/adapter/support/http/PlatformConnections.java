package io.talentport.adapter.support.http;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.io.ConnectionEndpoint;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.LeaseRequest;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * A connection pool, in which each exchange gets a connection on its platform's {@link LeaseTerms}.
 * A read may use an idle one. So may a write where it replied a moment ago and the server is known
 * to keep its connections; otherwise a write gets a new one, since no check can rule out that the
 * other side is just closing it. Connections that were idle for a while are closed, whether the
 * other side closed them or not. Thread-safe.
 */
final class PlatformConnections implements HttpClientConnectionManager {

  private static final ClassicHttpRequest NO_REQUEST = new BasicClassicHttpRequest("NONE", "/");
  private static final HttpContext NO_CONTEXT = HttpClientContext.create();

  private final PoolingHttpClientConnectionManager pool;
  private final IdleLimit idle;
  private final @Nullable ProxyAccess proxy;
  private final AtomicBoolean sweeping = new AtomicBoolean();

  /** Whose servers did not end a connection behind a reply, as far as was seen since a failure. */
  private final Set<HttpRoute> keeping = ConcurrentHashMap.newKeySet();

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
          if (terms.write() && endpoint.isConnected() && !canCarryWrite(route, endpoint)) {
            // Without a connection, the HTTP library makes one.
            endpoint.close(CloseMode.GRACEFUL);
          }
          return new SecretEndpoint(
              endpoint, proxy, () -> keeping.remove(route), () -> terms.limit().giveBack(turn));
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

  private boolean canCarryWrite(HttpRoute route, ConnectionEndpoint endpoint) {
    Look look = new Look(!keeping.contains(route));
    try {
      // The library shows an endpoint's connection to what executes a request on it, to nobody
      // else.
      endpoint.execute("", NO_REQUEST, look, NO_CONTEXT);
    } catch (IOException | HttpException broken) {
      return false;
    }
    if (look.found == NonLoggingConnection.Kept.ALIVE) {
      keeping.add(route);
    } else if (look.found == NonLoggingConnection.Kept.ENDED) {
      keeping.remove(route);
    }
    return look.found == NonLoggingConnection.Kept.ALIVE;
  }

  /** Executes nothing. */
  private static final class Look implements ConnectionEndpoint.RequestExecutor {

    private final boolean patiently;
    private NonLoggingConnection.@Nullable Kept found;

    Look(boolean patiently) {
      this.patiently = patiently;
    }

    @Override
    public @Nullable ClassicHttpResponse execute(
        ClassicHttpRequest request, HttpClientConnection connection, HttpContext context) {
      found = ((NonLoggingConnection) connection).look(patiently);
      return null;
    }
  }

  /** Waits for a turn, and says why there is none: the HTTP library needs a text. */
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
    if (!sweeping.compareAndSet(false, true)) {
      return;
    }
    boolean scheduled = false;
    try {
      BackgroundThread.after(idle.sweepMillis(), this::sweep);
      scheduled = true;
    } finally {
      if (!scheduled) {
        sweeping.set(false);
      }
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
    pool.close(mode);
  }

  @Override
  public void close() {
    pool.close();
  }
}
