package io.talentport.benchmarks.run;

import static java.util.Objects.requireNonNull;

import io.talentport.benchmarks.jmh.CallBenchmark;
import io.talentport.benchmarks.work.Contender;
import io.talentport.benchmarks.work.Work;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The runs of JMH. Each round does every piece of work once by every contender, in its own fork.
 */
final class CallRuns {

  /** How many threads call at once, in the charts of growth. */
  static final List<Integer> THREADS = List.of(1, 4, 16, 64);

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** What JMH and its forks print: needed only where one fails. */
  private static final String LOG = "jmh.log";

  /** In three seconds a slow machine compiles half of what the longer work runs through. */
  private static final int SECONDS_OF_WARM_UP = 5;

  /** How long one thread warms up where there will be several. */
  private static final int SECONDS_ALONE = 6;

  /** The first JDK that warns of what JMH itself uses. */
  private static final int WARNS_OF_UNSAFE = 24;

  private final Settings settings;
  private final int jdk;
  private final String server;
  private final Figures figures;
  private final Progress progress;

  CallRuns(Settings settings, int jdk, String server, Figures figures, Progress progress) {
    this.settings = settings;
    this.jdk = jdk;
    this.server = server;
    this.figures = figures;
    this.progress = progress;
  }

  /** A fork that is to be run. */
  private record Fork(String row, Work work, int threads) {}

  void run() {
    for (int round = 1; round <= settings.rounds(); round++) {
      for (Fork fork : forks(round)) {
        if (settings.rows().test(fork.row)) {
          for (Contender contender : Contender.values()) {
            run(fork, contender);
          }
        }
      }
    }
  }

  /** What shows only how work grows needs no median. */
  private static List<Fork> forks(int round) {
    List<Fork> forks = new ArrayList<>();
    for (Work work : Work.values()) {
      if (round == 1 || !work.repeatsAnother()) {
        forks.add(new Fork(work.name(), work, 1));
      }
    }
    for (int threads : THREADS) {
      if (threads > 1 && (threads == 16 || round == 1)) {
        forks.add(fork(Work.PAGE_OF_APPLICATIONS, threads));
      }
    }
    forks.add(fork(Work.PAGE_OF_RECORDS, 16));
    return forks;
  }

  private static Fork fork(Work work, int threads) {
    return new Fork(Lines.threads(work, threads), work, threads);
  }

  private void run(Fork fork, Contender contender) {
    RunResult result = result(fork, contender);
    double micros = result.getPrimaryResult().getScore();
    Result<?> allocated = requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED);
    note(fork.row, fork.threads, contender, micros, allocated.getScore());
    if (fork.row.equals(Work.PAGE_OF_APPLICATIONS.name())) {
      // The first point of the charts by threads.
      note(Lines.threads(fork.work, 1), 1, contender, micros, allocated.getScore());
    }
    progress.say(
        fork.row,
        contender,
        Metric.TIME.text(micros) + ", " + Metric.ALLOCATION.text(allocated.getScore()));
  }

  private void note(String row, int threads, Contender contender, double micros, double bytes) {
    figures.add(row, contender, Metric.TIME, micros);
    figures.add(row, contender, Metric.PER_SECOND, threads * 1_000_000.0 / micros);
    figures.add(row, contender, Metric.ALLOCATION, bytes);
  }

  private RunResult result(Fork fork, Contender contender) {
    try {
      return new Runner(options(fork, contender)).runSingle();
    } catch (RunnerException failed) {
      throw new IllegalStateException(
          fork.row + " by " + contender.word() + " failed; see " + settings.output().resolve(LOG),
          failed);
    }
  }

  private Options options(Fork fork, Contender contender) {
    return new OptionsBuilder()
        .include("\\." + CallBenchmark.class.getSimpleName() + "\\.")
        .param("work", fork.work.name())
        .param("contender", contender.name())
        .param(
            "secondsAlone",
            Integer.toString(fork.threads == 1 || settings.quick() ? 0 : SECONDS_ALONE))
        .threads(fork.threads)
        .forks(1)
        .warmupIterations(settings.quick() ? 1 : SECONDS_OF_WARM_UP)
        .warmupTime(TimeValue.seconds(1))
        .measurementIterations(settings.quick() ? 1 : fork.threads == 1 ? 2 : 3)
        .measurementTime(TimeValue.seconds(1))
        .jvm(settings.java().toString())
        .jvmArgs(jvmArguments())
        .addProfiler(GCProfiler.class)
        .timeout(TimeValue.minutes(1))
        .shouldFailOnError(true)
        .output(settings.output().resolve(LOG).toString())
        .verbosity(VerboseMode.NORMAL)
        .build();
  }

  private String[] jvmArguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-Xms512m",
                "-Xmx512m",
                "-D" + CallBenchmark.SERVER + "=" + server,
                // Nobody's log is measured.
                "-Dslf4j.internal.verbosity=ERROR"));
    if (jdk >= WARNS_OF_UNSAFE) {
      arguments.add("--sun-misc-unsafe-memory-access=allow");
    }
    return arguments.toArray(String[]::new);
  }
}
