package io.talentport.examples.instances;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Four instances of one application share tokens, a quota and what was submitted; one is killed,
 * and Redis is restarted. It ends by itself after about a minute, with a status other than 0 if a
 * promise was broken.
 */
public final class Instances {

  private static final int PROCESSES = 4;
  private static final int READERS = 3;
  private static final int MESSAGES_A_TIME = 40;
  private static final Duration WARM_UP = Duration.ofSeconds(2);
  private static final Duration MEASURED = Duration.ofSeconds(30);

  /** All of it shares one machine, whose load is not the library's. */
  private static final Duration LATENESS = Duration.ofMillis(60);

  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private Instances() {}

  /** Runs the program. */
  public static void main(String... arguments) throws InterruptedException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Findings findings = run(new Report(out), Clock.systemUTC());
    // Lettuce and the JDK's server leave threads that are not waited for.
    System.exit(findings.broken().isEmpty() ? 0 : 1);
  }

  private static Findings run(Report report, Clock clock) throws InterruptedException {
    report.step("Starting Redis, the sandbox as the platform, and " + PROCESSES + " processes …");
    try (Cluster cluster = Cluster.start(PROCESSES, READERS, clock)) {
      report.step("All of them begin at once, without a token: they read, and take messages.");
      cluster.read();
      cluster.messages().publish(MESSAGES_A_TIME);
      cluster.pass(Duration.ofSeconds(7));

      cluster.messages().publish(MESSAGES_A_TIME);
      Optional<WorkerProcess> killed = cluster.killBusyWorker();
      if (killed.isPresent()) {
        report.step("Killed worker " + killed.get().name() + ", which had messages.");
        cluster.replace(killed.get());
      }
      cluster.pass(Duration.ofSeconds(8));

      cluster.messages().publish(MESSAGES_A_TIME);
      cluster.redis().restart();
      report.step("Killed Redis, and started it again.");
      cluster.pass(WARM_UP.plus(MEASURED).minusSeconds(14));

      report.step("Waiting until each message has an outcome …");
      cluster.awaitDelivered(PATIENCE);
      List<Integer> reads = cluster.receiver().perSecond(Receiver.READ, WARM_UP, MEASURED);
      Findings findings = Findings.of(cluster, PROCESSES, reads, LATENESS);
      report.print(cluster, findings);
      return findings;
    }
  }
}
