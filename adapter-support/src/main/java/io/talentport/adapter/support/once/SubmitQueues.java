package io.talentport.adapter.support.once;

import io.talentport.adapter.support.time.Deadline;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Lets the threads of one connection that submit under the same key run one after another, so that
 * they need not poll the ledger. Closing the connection ends the running submit, and so the wait.
 * Thread-safe.
 */
final class SubmitQueues {

  private final Map<String, Queue> queues = new HashMap<>();

  /** The queue of one key, while it is used. */
  private static final class Queue {
    private final ReentrantLock turn = new ReentrantLock(true);
    private int members;
  }

  /**
   * Runs the work when it is its turn.
   *
   * @return the work's result; empty if its turn did not come before the deadline, or the thread
   *     was interrupted, which it then still is
   */
  <T> Optional<T> inTurn(String key, Deadline deadline, Supplier<T> work) {
    Queue queue = join(key);
    try {
      if (!queue.turn.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      if (!queue.turn.isHeldByCurrentThread()) {
        leave(key, queue);
      }
    }
    try {
      return Optional.of(work.get());
    } finally {
      queue.turn.unlock();
      leave(key, queue);
    }
  }

  private synchronized Queue join(String key) {
    Queue queue = queues.computeIfAbsent(key, unused -> new Queue());
    queue.members++;
    return queue;
  }

  private synchronized void leave(String key, Queue queue) {
    queue.members--;
    if (queue.members == 0) {
      queues.remove(key);
    }
  }
}
