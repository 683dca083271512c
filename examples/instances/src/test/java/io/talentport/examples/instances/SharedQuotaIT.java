package io.talentport.examples.instances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * Four processes that read as fast as they may: one token, never a call too many, and with {@code
 * -Psoak}, on a machine that has nothing else to do, the quota used fully and fairly for a minute.
 */
@Timeout(180)
@Tag("same-on-every-jdk")
class SharedQuotaIT {

  private static final int PROCESSES = 4;
  private static final int READERS = 3;
  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final Duration BRIEFLY = Duration.ofSeconds(8);
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final Duration OF_A_BUSY_MACHINE = Duration.ofMillis(150);
  private static final double USED = 0.95;
  private static final double UNFAIR = 0.2;

  private final TestReporter reporter;

  SharedQuotaIT(TestReporter reporter) {
    this.reporter = reporter;
  }

  @Test
  void fourProcessesFetchOneTokenAndSendNoCallTooMany() throws InterruptedException {
    assertThat(run(BRIEFLY, false, OF_A_BUSY_MACHINE).findings().broken()).isEmpty();
  }

  @Test
  void fourProcessesSendNoCallTooManyWhileRedisIsRestarted() throws InterruptedException {
    assertThat(run(BRIEFLY, true, OF_A_BUSY_MACHINE).findings().broken()).isEmpty();
  }

  @Test
  @Tag("soak")
  void fourProcessesUseTheQuotaFullyAndFairly() throws InterruptedException {
    usesTheQuotaFullyAndFairly(run(MINUTE, false, Duration.ZERO));
  }

  @Test
  @Tag("soak")
  void fourProcessesUseTheQuotaFullyAndFairlyWhileRedisIsRestarted() throws InterruptedException {
    usesTheQuotaFullyAndFairly(run(MINUTE, true, Duration.ZERO));
  }

  private static void usesTheQuotaFullyAndFairly(Measured measured) {
    assertThat(measured.findings().broken()).isEmpty();
    assertThat(measured.findings().readsPerSecond() / Receiver.READS_A_SECOND)
        .as("part of the quota that was used")
        .isBetween(USED, 1.0);
    List<Integer> each = measured.readsOfEach();
    double fair = each.stream().mapToInt(Integer::intValue).average().orElseThrow();
    assertThat((Collections.max(each) - Collections.min(each)) / fair)
        .as("how far apart the processes are: %s", each)
        .isLessThan(UNFAIR);
  }

  /**
   * What was measured.
   *
   * @param readsOfEach how often each process read while it was measured
   */
  private record Measured(Findings findings, List<Integer> readsOfEach) {}

  private Measured run(Duration measured, boolean restartingRedis, Duration lateness)
      throws InterruptedException {
    try (Cluster cluster = Cluster.start(PROCESSES, READERS, Clock.systemUTC())) {
      cluster.read();
      cluster.pass(WARM_UP);
      List<Integer> before = reads(cluster);
      cluster.pass(measured.dividedBy(2));
      if (restartingRedis) {
        cluster.redis().restart();
      }
      cluster.pass(measured.dividedBy(2));
      List<Integer> after = reads(cluster);
      List<Integer> each = new ArrayList<>();
      for (int worker = 0; worker < before.size(); worker++) {
        each.add(after.get(worker) - before.get(worker));
      }
      // The first call is a little later than the order to read.
      cluster.pass(Duration.ofSeconds(2));
      Findings findings =
          Findings.of(
              cluster,
              PROCESSES,
              cluster.receiver().perSecond(Receiver.READ, WARM_UP, measured),
              lateness);
      reporter.publishEntry("found", findings.line());
      reporter.publishEntry("most in any second", Integer.toString(findings.mostReads()));
      reporter.publishEntry("in each second", findings.readsInEachSecond().toString());
      reporter.publishEntry("of each process", each.toString());
      return new Measured(findings, each);
    }
  }

  private static List<Integer> reads(Cluster cluster) {
    return cluster.workers().stream().map(WorkerProcess::reads).toList();
  }
}
