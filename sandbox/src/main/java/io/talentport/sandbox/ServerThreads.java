package io.talentport.sandbox;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Daemon threads, so that a sandbox nobody closed keeps no program alive. */
final class ServerThreads implements ThreadFactory {
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public Thread newThread(Runnable task) {
    Thread thread = new Thread(task, "talentport-sandbox-" + count.incrementAndGet());
    thread.setDaemon(true);
    return thread;
  }
}
