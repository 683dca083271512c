package io.talentport.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Daemon threads, so that an unclosed sandbox does not keep the program alive. */
final class ServerThreads implements ThreadFactory {
  private final AtomicInteger count = new AtomicInteger();

  /** Starts the server from a daemon thread: only then its own thread is a daemon. */
  static void start(HttpServer server) {
    Thread starting = new Thread(server::start, "talentport-sandbox-start");
    starting.setDaemon(true);
    starting.start();
    boolean interrupted = false;
    while (starting.isAlive()) {
      try {
        starting.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new Thread(task, "talentport-sandbox-" + count.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
