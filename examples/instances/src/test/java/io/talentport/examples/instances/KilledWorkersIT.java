package io.talentport.examples.instances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * Four processes take the same messages, each twice, and are killed at random: each résumé exists
 * once, or is reported as undecided. The seed is reported; with {@code -Dkills.seed} it is that
 * one.
 */
@Timeout(240)
@Tag("same-on-every-jdk")
class KilledWorkersIT {

  private static final int PROCESSES = 4;
  private static final int READERS = 1;

  /** JVMs start and stop all the time. */
  private static final Duration OF_A_BUSY_MACHINE = Duration.ofMillis(150);

  private static final Duration PATIENCE = Duration.ofSeconds(120);

  private final TestReporter reporter;

  KilledWorkersIT(TestReporter reporter) {
    this.reporter = reporter;
  }

  @Test
  void noResumeIsLostOrSubmittedTwiceWhenProcessesAreKilled() throws InterruptedException {
    killing(60, 2, false);
  }

  @Test
  @Tag("soak")
  void noneOfTwoHundredResumesIsLostOrSubmittedTwice() throws InterruptedException {
    killing(200, 12, false);
  }

  @Test
  @Tag("soak")
  void noneOfTwoHundredResumesIsLostOrSubmittedTwiceWhileRedisIsRestarted()
      throws InterruptedException {
    killing(200, 12, true);
  }

  private void killing(int messages, int kills, boolean restartingRedis)
      throws InterruptedException {
    long seed = Long.getLong("kills.seed", new Random().nextLong());
    reporter.publishEntry("kills.seed", Long.toString(seed));
    Random random = new Random(seed);
    try (Cluster cluster = Cluster.start(PROCESSES, READERS, Clock.systemUTC())) {
      cluster.read();
      cluster.messages().publish(messages);
      for (int kill = 0; kill < kills; kill++) {
        cluster.pass(Duration.ofMillis(200 + random.nextInt(1_000)));
        List<WorkerProcess> workers = cluster.workers();
        WorkerProcess unlucky = workers.get(random.nextInt(workers.size()));
        cluster.kill(unlucky);
        if (restartingRedis && kill == kills / 2) {
          cluster.redis().restart();
        }
        cluster.replace(unlucky);
      }
      cluster.awaitDelivered(PATIENCE);
      Findings findings = Findings.of(cluster, PROCESSES, List.of(), OF_A_BUSY_MACHINE);
      reporter.publishEntry("found", findings.line());
      reporter.publishEntry("undecided", findings.undecided().toString());
      assertThat(findings.broken()).as("with -Dkills.seed=%d", seed).isEmpty();
    }
  }
}
