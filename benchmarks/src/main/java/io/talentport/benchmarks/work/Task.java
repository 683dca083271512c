package io.talentport.benchmarks.work;

import java.util.concurrent.Callable;

/**
 * Work that is done again and again, with everything that lives longer than one piece of it: a
 * connection pool, a token. Thread-safe.
 */
public interface Task extends Callable<Object>, AutoCloseable {

  @Override
  void close();

  /** A task made of two functions. */
  static Task of(Callable<?> work, Runnable close) {
    return new Task() {
      @Override
      public Object call() throws Exception {
        return work.call();
      }

      @Override
      public void close() {
        close.run();
      }
    };
  }
}
