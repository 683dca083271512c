package io.talentport.adapter.support.http;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The only thread of the library, for all platforms of the process: it cancels exchanges and closes
 * idle connections. A daemon; it ends a second after the last task. Thread-safe.
 */
final class BackgroundThread {

  private static final long IDLE_SECONDS = 1;

  private static final ScheduledThreadPoolExecutor TASKS = executor();

  private BackgroundThread() {}

  /**
   * Runs a task, which must not block, once after some milliseconds.
   *
   * @return cancels it; the thread does not wait for a cancelled task
   * @throws Error if there is no thread and none can be started
   */
  static Future<?> after(long millis, Runnable task) {
    return TASKS.schedule(task, millis, TimeUnit.MILLISECONDS);
  }

  private static ScheduledThreadPoolExecutor executor() {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "talentport-background");
              thread.setDaemon(true);
              // The thread outlives the application that happened to start it.
              thread.setContextClassLoader(BackgroundThread.class.getClassLoader());
              return thread;
            });
    executor.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    executor.allowCoreThreadTimeOut(true);
    // Maven's exec:java runs an application in its own JVM, and waits for the end of each thread.
    executor.setRemoveOnCancelPolicy(true);
    return executor;
  }
}
