package io.talentport.examples.instances;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A {@link Worker} in a JVM of its own. Thread-safe. */
final class WorkerProcess implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 30;

  private final String name;
  private final Process process;
  private final BufferedWriter input;
  private final Listener listener;
  private final Clock clock;
  private final CountDownLatch connected = new CountDownLatch(1);
  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicInteger putOff = new AtomicInteger();
  private final AtomicInteger receipts = new AtomicInteger();
  private volatile Instant firstRead = Instant.EPOCH;
  private volatile Instant lastRead = Instant.EPOCH;
  private volatile boolean ending;
  private volatile boolean killed;

  /** Who is told what a worker says. */
  interface Listener {

    /** A message that was delivered has an outcome. */
    void ended(WorkerProcess worker, long delivery, Outcome outcome, String detail);

    /** The worker has ended. */
    void gone(WorkerProcess worker);

    /** Something went wrong that must not. */
    void complain(String problem);
  }

  private WorkerProcess(String name, Process process, Listener listener, Clock clock) {
    this.name = name;
    this.clock = clock;
    this.process = process;
    this.input = process.outputWriter(StandardCharsets.UTF_8);
    this.listener = listener;
  }

  /** Starts a JVM with the class path of this one. */
  static WorkerProcess start(
      String name, Map<String, String> settings, Listener listener, Clock clock) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx96m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            // The library logs through slf4j-api; an example has no use for a back end.
            "-Dslf4j.internal.verbosity=ERROR",
            "-classpath",
            System.getProperty("java.class.path"),
            Worker.class.getName());
    try {
      Process java =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      WorkerProcess worker = new WorkerProcess(name, java, listener, clock);
      settings.forEach((key, value) -> worker.write(key + "=" + value));
      worker.write("");
      Thread listening = new Thread(worker::listen, "worker-" + name);
      listening.setDaemon(true);
      listening.start();
      return worker;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String name() {
    return name;
  }

  /** Waits until the worker has connected, which sends nothing to the platform. */
  void awaitConnected() throws InterruptedException {
    if (!connected.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Worker " + name + " did not start; see its errors above.");
    }
  }

  /** Has it read on so many threads. */
  void read(int threads) {
    write("read " + threads);
  }

  /** Delivers a message. */
  void deliver(long delivery, int message) {
    write("message " + delivery + " " + message);
  }

  private void write(String line) {
    try {
      synchronized (input) {
        input.write(line);
        input.newLine();
        input.flush();
      }
    } catch (IOException ended) {
      // It was killed: whoever listens hears that it is gone, and delivers elsewhere.
    }
  }

  private void listen() {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        hear(line);
      }
    } catch (IOException ended) {
      // The process has.
    }
    complain("ended by itself");
    connected.countDown();
    listener.gone(this);
  }

  private void hear(String line) {
    String[] words = line.split(" ", 4);
    switch (words[0]) {
      case "connected" -> connected.countDown();
      case "read" -> heardOfRead();
      case "later" -> putOff.incrementAndGet();
      case "unread" -> complain("could not read: " + line);
      case "message" -> {
        Outcome outcome = Outcome.valueOf(words[2]);
        if (outcome == Outcome.RECEIPT) {
          receipts.incrementAndGet();
        }
        listener.ended(this, Long.parseLong(words[1]), outcome, words[3]);
      }
      default -> complain("said: " + line);
    }
  }

  private void complain(String problem) {
    if (!ending) {
      listener.complain("worker " + name + " " + problem);
    }
  }

  private void heardOfRead() {
    Instant now = clock.instant();
    if (reads.getAndIncrement() == 0) {
      firstRead = now;
    }
    lastRead = now;
  }

  /** How many records it has read. */
  int reads() {
    return reads.get();
  }

  /** How many records a second it has read, from its first one to its last one. */
  double readsPerSecond() {
    double seconds = Duration.between(firstRead, lastRead).toMillis() / 1000.0;
    return seconds == 0 ? 0 : (reads() - 1) / seconds;
  }

  /** How many reads failed, and were to be tried again. */
  int putOff() {
    return putOff.get();
  }

  /** For how many messages it had a receipt, its own or that of another worker. */
  int receipts() {
    return receipts.get();
  }

  boolean wasKilled() {
    return killed;
  }

  /** Ends it by SIGKILL. */
  void kill() {
    killed = true;
    ending = true;
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Ends it with its input. */
  @Override
  public void close() {
    ending = true;
    try {
      synchronized (input) {
        input.close();
      }
    } catch (IOException ended) {
      // It has.
    }
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
