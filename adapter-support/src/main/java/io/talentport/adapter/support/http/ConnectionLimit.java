package io.talentport.adapter.support.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/**
 * How many connections one platform may use at a time, first come, first served. Thread-safe.
 *
 * <p>The pool itself has no limit: platforms that share it must not wait for each other.
 */
final class ConnectionLimit {

  private final int most;
  private final Deque<Turn> waiting = new ArrayDeque<>();
  private int inUse;

  /**
   * A connection that was asked for: complete once it may be used, cancelled if it was given up.
   */
  static final class Turn extends CompletableFuture<Void> {}

  ConnectionLimit(int most) {
    this.most = most;
  }

  /** Asks for a connection; whoever asks gives its turn back, used or not. */
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

  /** The connection is not used any more, or not waited for. */
  synchronized void giveBack(Turn turn) {
    if (turn.cancel(false)) {
      waiting.remove(turn);
    } else {
      passOn();
    }
  }

  /** How many are used now. */
  synchronized int inUse() {
    return inUse;
  }

  private void passOn() {
    for (Turn next = waiting.poll(); next != null; next = waiting.poll()) {
      // One that is cancelled meanwhile does not take it.
      if (next.complete(null)) {
        return;
      }
    }
    inUse--;
  }
}
