package io.talentport.examples.instances;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.CoordinationProvider;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaPace;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.Sandbox;
import io.talentport.test.redis.RedisServerFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** What sharing costs, on a machine that has nothing else to do. */
@Timeout(120)
@Tag("soak")
@Tag("same-on-every-jdk")
class SharingCostIT {

  private static final int CALLS = 3_000;
  private static final int WARM_UP = 2_000;
  private static final double MOST_MILLIS = 1;

  private static final int CHECKERS = 64;
  private static final int OPERATIONS = 16;
  private static final long CHECKS_A_SECOND = 10_000;
  private static final Duration MEASURED = Duration.ofSeconds(5);
  private static final Duration WITHIN = Duration.ofSeconds(5);

  private final TestReporter reporter;

  SharingCostIT(TestReporter reporter) {
    this.reporter = reporter;
  }

  @Test
  void aCallIsNotAMillisecondSlower() {
    try (RedisServerFixture redis = RedisServerFixture.start();
        Sandbox sandbox = Sandbox.start();
        RecruitingPlatform alone =
            connect(sandbox, Map.of("talentport.feishu.quota-share", "500"));
        RecruitingPlatform shared =
            connect(
                sandbox,
                Map.of(
                    "talentport.coordination.redis-uri",
                    redis.uri(),
                    "talentport.coordination.quota-share",
                    "500"))) {
      List<Long> ofAlone = new ArrayList<>();
      List<Long> ofShared = new ArrayList<>();
      for (int call = 0; call < WARM_UP + CALLS; call++) {
        // In turn, so that whatever else the machine does slows both.
        ofAlone.add(nanosOf(alone));
        ofShared.add(nanosOf(shared));
      }

      double difference = median(ofShared) - median(ofAlone);
      reporter.publishEntry(
          "median call in ms",
          "alone %.3f, shared %.3f".formatted(median(ofAlone), median(ofShared)));
      assertThat(difference)
          .as("by how many milliseconds the median call is slower")
          .isLessThan(MOST_MILLIS);
    }
  }

  private static RecruitingPlatform connect(Sandbox sandbox, Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(sandbox.settings("feishu"));
    settings.putAll(more);
    return RecruitingPlatform.connect(settings);
  }

  private static long nanosOf(RecruitingPlatform platform) {
    long start = System.nanoTime();
    platform.port(ResumeRecords.class).list(PageRequest.first().size(1)).pages().iterator().next();
    return System.nanoTime() - start;
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().skip(WARM_UP).sorted().skip(CALLS / 2).findFirst().orElseThrow() / 1e6;
  }

  @Test
  void oneRedisChecksTenThousandQuotasASecond() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(CHECKERS);
    try (RedisServerFixture redis = RedisServerFixture.start();
        Coordination coordination = coordination(redis)) {
      QuotaStore quotas = coordination.quotas().orElseThrow();
      checksPerSecond(quotas, threads);

      long checks = checksPerSecond(quotas, threads);

      reporter.publishEntry("quota checks a second", Long.toString(checks));
      assertThat(checks).as("quota checks a second").isGreaterThanOrEqualTo(CHECKS_A_SECOND);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Coordination coordination(RedisServerFixture redis) {
    return ServiceLoader.load(CoordinationProvider.class)
        .findFirst()
        .orElseThrow()
        .connect(Map.of("talentport.coordination.redis-uri", redis.uri()))
        .orElseThrow();
  }

  private static long checksPerSecond(QuotaStore quotas, ExecutorService threads)
      throws InterruptedException, ExecutionException {
    QuotaDemand demand =
        new QuotaDemand(
            List.of(new QuotaPace(1_000_000, Duration.ofNanos(1_000))), 1, Duration.ZERO);
    AtomicLong checks = new AtomicLong();
    AtomicBoolean over = new AtomicBoolean();
    List<Future<?>> running = new ArrayList<>();
    long start = System.nanoTime();
    for (int checker = 0; checker < CHECKERS; checker++) {
      String key = "operation-" + checker % OPERATIONS;
      running.add(
          threads.submit(
              () -> {
                while (!over.get()) {
                  quotas.reserve(key, demand, WITHIN);
                  checks.incrementAndGet();
                  over.compareAndSet(false, System.nanoTime() - start > MEASURED.toNanos());
                }
              }));
    }
    for (Future<?> one : running) {
      one.get();
    }
    return checks.get() * Duration.ofSeconds(1).toNanos() / (System.nanoTime() - start);
  }
}
