package io.talentport.adapter.support.http;

import io.talentport.adapter.support.time.Deadline;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/**
 * Cancels exchanges whose deadline has passed, or of which a thread waits that was interrupted. A
 * blocking read ends by neither: its timeout restarts with every byte, and a socket ignores
 * interruption. Runs on the background thread, only while there are exchanges.
 */
final class ExchangeWatch implements AutoCloseable {

  private static final long INTERVAL_MILLIS = 20;

  private final Set<Watched> running = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean looking = new AtomicBoolean();
  private volatile boolean closed;

  Watched begin(Cancellable exchange, Deadline deadline) {
    Watched watched = new Watched(exchange, deadline, Thread.currentThread());
    running.add(watched);
    try {
      lookSoon();
      return watched;
    } catch (Error noThread) {
      watched.close();
      throw noThread;
    }
  }

  private void lookSoon() {
    if (closed || !looking.compareAndSet(false, true)) {
      // An exchange that begins after the end checks afterwards whether everything was closed.
      return;
    }
    boolean scheduled = false;
    try {
      BackgroundThread.after(INTERVAL_MILLIS, this::look);
      scheduled = true;
    } finally {
      if (!scheduled) {
        looking.set(false);
      }
    }
  }

  private void look() {
    try {
      running.forEach(Watched::look);
    } finally {
      looking.set(false);
      if (!running.isEmpty()) {
        lookSoon();
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    // An exchange that waits for a free connection would otherwise keep waiting.
    running.forEach(watched -> watched.exchange.cancel());
  }

  /** One exchange under watch, until it is closed. */
  final class Watched implements AutoCloseable {

    private final Cancellable exchange;
    private final Deadline deadline;
    private volatile @Nullable Thread waiting;
    private volatile @Nullable String reason;

    private Watched(Cancellable exchange, Deadline deadline, Thread waiting) {
      this.exchange = exchange;
      this.deadline = deadline;
      this.waiting = waiting;
    }

    /**
     * Who waits for it from now on: the thread that began it, unless this says another; or null.
     */
    void waitedForBy(@Nullable Thread thread) {
      waiting = thread;
    }

    private void look() {
      Thread waiting = this.waiting;
      if (deadline.hasPassed()) {
        breakOff("The call's deadline passed before the reply was complete");
      } else if (waiting != null && waiting.isInterrupted()) {
        breakOff("The thread was interrupted before the reply was complete");
      }
    }

    private void breakOff(String why) {
      reason = why;
      running.remove(this);
      exchange.cancel();
    }

    /** Why it was cancelled; null if it was not. */
    @Nullable String reason() {
      return reason;
    }

    @Override
    public void close() {
      running.remove(this);
    }
  }
}
