package io.talentport.benchmarks.jmh;

import static java.util.Objects.requireNonNull;

import io.talentport.benchmarks.work.Application;
import io.talentport.benchmarks.work.Contender;
import io.talentport.benchmarks.work.Task;
import io.talentport.benchmarks.work.Work;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One piece of work by one contender. A fork measures one pair, so that no code is shared. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {

  /** The system property with the address of the canned replies. */
  public static final String SERVER = "benchmarks.server";

  /**
   * Several threads work for two applications in turn: the quota of one, however wide, would be
   * reached before the processors are busy.
   */
  private static final int APPLICATIONS = 2;

  /** What is done. */
  @Param public Work work = Work.PAGE_OF_APPLICATIONS;

  /** Who does it. */
  @Param public Contender contender = Contender.HAND;

  /**
   * How long one thread works before the others come. Where many threads want the processors from
   * the start, the JVM's compiler gets so little of them that it is not done for half a minute, and
   * most of what would be measured is which contender has less code to compile.
   */
  @Param("0")
  public int secondsAlone;

  private final AtomicInteger threads = new AtomicInteger();
  private @Nullable List<Task> tasks;

  /** Gets ready. */
  @Setup(Level.Trial)
  public void start() throws Exception {
    URI server = URI.create(System.getProperty(SERVER));
    List<Task> tasks =
        IntStream.rangeClosed(1, APPLICATIONS)
            .mapToObj(number -> contender.task(work, Application.numbered(number, server)))
            .toList();
    this.tasks = tasks;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(secondsAlone);
    while (System.nanoTime() < end) {
      for (Task task : tasks) {
        task.call();
      }
    }
  }

  /** The work of one thread. */
  @State(Scope.Thread)
  public static class Worker {

    private @Nullable Task task;

    /** Chooses the application. */
    @Setup(Level.Trial)
    public void start(CallBenchmark benchmark) {
      int number = benchmark.threads.getAndIncrement();
      task = requireNonNull(benchmark.tasks).get(number % APPLICATIONS);
    }
  }

  /** The work. */
  @Benchmark
  public Object call(Worker worker) throws Exception {
    return requireNonNull(worker.task).call();
  }

  /** Ends. */
  @TearDown(Level.Trial)
  public void stop() {
    requireNonNull(tasks).forEach(Task::close);
  }
}
