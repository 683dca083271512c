package io.talentport.adapter.support.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * Limits the connections that one platform uses at a time, first come, first served. Thread-safe.
 *
 * <p>The pool itself has no limit: platforms that share it must not wait for each other.
 */
final class ConnectionLimit {

  private final int most;
  private final Deque<Turn> waiting = new ArrayDeque<>();
  private int inUse;

  /** A request for a connection: complete once it may be used, cancelled if it was given up. */
  static final class Turn extends CompletableFuture<Void> {}

  ConnectionLimit(int most) {
    this.most = most;
  }

  /** Asks for a connection; the caller must give the turn back, used or not. */
  synchronized Turn ask() {
    Turn turn = new Turn();
    if (inUse < most) {
      inUse++;
      turn.complete(null);
    } else {
      waiting.add(turn);
    }
    return turn;
  }

  /** The turn is no longer used or waited for. */
  synchronized void giveBack(Turn turn) {
    if (turn.cancel(false)) {
      waiting.remove(turn);
    } else {
      passOn();
    }
  }

  /** The number of connections in use. */
  synchronized int inUse() {
    return inUse;
  }

  private void passOn() {
    for (Turn next = waiting.poll(); next != null; next = waiting.poll()) {
      // A turn cancelled in the meantime does not take it.
      if (next.complete(null)) {
        return;
      }
    }
    inUse--;
  }
}
