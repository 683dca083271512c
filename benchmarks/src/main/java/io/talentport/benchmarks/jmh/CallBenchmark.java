package io.talentport.benchmarks.jmh;

import static java.util.Objects.requireNonNull;

import io.talentport.benchmarks.work.Contender;
import io.talentport.benchmarks.work.Task;
import io.talentport.benchmarks.work.Work;
import java.net.URI;
import java.util.concurrent.TimeUnit;
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

  /** What is done. */
  @Param public Work work = Work.PAGE_OF_APPLICATIONS;

  /** Who does it. */
  @Param public Contender contender = Contender.HAND;

  private @Nullable Task task;

  /** Gets ready. */
  @Setup(Level.Trial)
  public void start() {
    task = contender.task(work, URI.create(System.getProperty(SERVER)));
  }

  /** The work. */
  @Benchmark
  public Object call() throws Exception {
    return requireNonNull(task).call();
  }

  /** Ends. */
  @TearDown(Level.Trial)
  public void stop() {
    requireNonNull(task).close();
  }
}
