package io.talentport.examples.instances;

import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.test.redis.RedisServerFixture;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Redis, the platform and the workers, from the start to the end. Nothing of it outlives this
 * process, however it ends: the workers end with their input, and Redis does, too.
 */
final class Cluster implements AutoCloseable {

  private static final String PLATFORM = "feishu";
  private static final long TICK_MILLIS = 50;

  private final RedisServerFixture redis;
  private final Sandbox sandbox;
  private final Receiver receiver;
  private final MessageQueue messages = new MessageQueue();
  private final List<WorkerProcess> all = new ArrayList<>();
  private final List<WorkerProcess> present = new ArrayList<>();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final Map<String, String> settings;
  private final ScheduledExecutorService delivering = Executors.newSingleThreadScheduledExecutor();
  private final int readers;
  private final Clock clock;

  private final WorkerProcess.Listener listener =
      new WorkerProcess.Listener() {
        @Override
        public void ended(WorkerProcess worker, long delivery, Outcome outcome, String detail) {
          if (outcome == Outcome.FAILED) {
            complain("worker " + worker.name() + " could not submit: " + detail);
          }
          messages.ended(delivery, outcome, detail);
        }

        @Override
        public void gone(WorkerProcess worker) {
          messages.gone(worker);
        }

        @Override
        public void complain(String problem) {
          complaints.add(problem);
        }
      };

  private Cluster(int readers, Clock clock) {
    this.clock = clock;
    this.readers = readers;
    // What was recorded before a crash must be there after it, or a submit is only looked up.
    this.redis = RedisServerFixture.builder().appendOnly().start();
    this.sandbox = Sandbox.builder().quota(true).duplicateTalents(DuplicateTalents.CREATED).start();
    this.receiver = new Receiver(sandbox);
    this.settings = settings(sandbox, redis);
  }

  /**
   * Starts all of it; the workers have connected, and nothing was sent yet.
   *
   * @param processes how many workers
   * @param readers how many threads of each worker read
   */
  static Cluster start(int processes, int readers, Clock clock) throws InterruptedException {
    Cluster cluster = new Cluster(readers, clock);
    try {
      for (int number = 1; number <= processes; number++) {
        cluster.add(Integer.toString(number));
      }
      for (WorkerProcess worker : cluster.workers()) {
        worker.awaitConnected();
      }
      cluster.delivering.scheduleWithFixedDelay(
          () -> cluster.messages.tick(cluster.workers()),
          TICK_MILLIS,
          TICK_MILLIS,
          TimeUnit.MILLISECONDS);
      return cluster;
    } catch (InterruptedException | RuntimeException failed) {
      cluster.close();
      throw failed;
    }
  }

  private static Map<String, String> settings(Sandbox sandbox, RedisServerFixture redis) {
    Map<String, String> settings = new HashMap<>(sandbox.settings(PLATFORM));
    // The tests have both adapters on their class path.
    settings.put("talentport.platform", PLATFORM);
    settings.put("talentport.coordination.redis-uri", redis.uri());
    // By default reads go on without Redis, each process with a quota of its own, beside that of
    // those who still reach it. Here the quota matters more than the reads of a second.
    settings.put("talentport.coordination.when-unreachable", "fail");
    // The lease of a submit is a little longer than its deadline: a killed one is decided soon.
    settings.put("talentport." + PLATFORM + ".call-deadline", "PT5S");
    return settings;
  }

  private synchronized WorkerProcess add(String name) {
    WorkerProcess worker = WorkerProcess.start(name, settings, listener, clock);
    all.add(worker);
    present.add(worker);
    return worker;
  }

  /** Has all workers read, as fast as they may. */
  void read() {
    workers().forEach(worker -> worker.read(readers));
  }

  /** The workers that run. */
  synchronized List<WorkerProcess> workers() {
    return List.copyOf(present);
  }

  /** All workers that were started. */
  synchronized List<WorkerProcess> everyWorker() {
    return List.copyOf(all);
  }

  /**
   * Ends a worker by SIGKILL while it has messages.
   *
   * @return the worker; absent if no worker had any for some seconds
   */
  Optional<WorkerProcess> killBusyWorker() throws InterruptedException {
    for (int looked = 0; looked < 100; looked++) {
      Optional<WorkerProcess> busy = workers().stream().filter(messages::isBusy).findFirst();
      if (busy.isPresent()) {
        kill(busy.get());
        return busy;
      }
      pass(Duration.ofMillis(TICK_MILLIS));
    }
    return Optional.empty();
  }

  /** Ends a worker by SIGKILL. */
  void kill(WorkerProcess worker) {
    synchronized (this) {
      present.remove(worker);
    }
    worker.kill();
  }

  /** Starts a worker in place of one that was killed. */
  void replace(WorkerProcess killed) throws InterruptedException {
    WorkerProcess worker = add(killed.name() + "'");
    worker.awaitConnected();
    worker.read(readers);
  }

  /** Lets so much time pass. */
  void pass(Duration time) throws InterruptedException {
    new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Waits until all messages have an outcome, but not longer than that. */
  void awaitDelivered(Duration patience) throws InterruptedException {
    CountDownLatch delivered = new CountDownLatch(1);
    ScheduledFuture<?> looking =
        delivering.scheduleWithFixedDelay(
            () -> {
              if (messages.isDelivered()) {
                delivered.countDown();
              }
            },
            0,
            TICK_MILLIS,
            TimeUnit.MILLISECONDS);
    if (!delivered.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      complaints.add("messages are without an outcome after " + patience);
    }
    looking.cancel(false);
  }

  RedisServerFixture redis() {
    return redis;
  }

  MessageQueue messages() {
    return messages;
  }

  Receiver receiver() {
    return receiver;
  }

  /** What went wrong that must not. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    delivering.shutdownNow();
    everyWorker().forEach(WorkerProcess::close);
    sandbox.close();
    redis.close();
  }
}
