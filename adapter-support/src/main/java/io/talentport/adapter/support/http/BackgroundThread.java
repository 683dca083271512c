package io.talentport.adapter.support.http;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The only thread of the library, for all platforms of the process: it cancels exchanges and closes
 * idle connections. A daemon; it ends half a minute after the last task. Thread-safe.
 */
final class BackgroundThread {

  private static final long IDLE_SECONDS = 30;

  private static final ScheduledThreadPoolExecutor TASKS = executor();

  private BackgroundThread() {}

  /**
   * Runs a task, which must not block, once after some milliseconds.
   *
   * @throws Error if there is no thread and none can be started
   */
  static void after(long millis, Runnable task) {
    TASKS.schedule(task, millis, TimeUnit.MILLISECONDS);
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
    return executor;
  }
}
