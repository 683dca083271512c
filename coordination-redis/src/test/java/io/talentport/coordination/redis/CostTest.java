package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.WITHIN;
import static io.talentport.coordination.redis.Instances.newKey;
import static io.talentport.coordination.redis.Instances.quotas;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaPace;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.test.redis.RedisServerFixture;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What a reservation costs on the loopback; needs an idle machine. */
@Tag("soak")
class CostTest {

  private static final int CALLS = 10_000;
  private static final int THREADS = 16;
  private static final QuotaPace PACE = new QuotaPace(1_000_000_000, Duration.ofNanos(1_000));
  private static final Logger LOG =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private static final RedisServerFixture REDIS = RedisServerFixture.start();
  private static final Instances INSTANCES = new Instances(REDIS.uri());
  private static final QuotaStore STORE = quotas(INSTANCES.another());

  /** Tests keep all that is logged, which would be measured as well. */
  @BeforeAll
  static void logLess() {
    LOG.setLevel(Level.WARN);
  }

  @AfterAll
  static void stop() {
    LOG.setLevel(Level.TRACE);
    INSTANCES.close();
    REDIS.close();
  }

  @Test
  void medianReservationTakesLessThanAMillisecond() {
    String key = newKey();
    reserveOften(key, 1);

    long[] nanos = new long[CALLS];
    for (int call = 0; call < CALLS; call++) {
      long began = System.nanoTime();
      reserve(key, 1);
      nanos[call] = System.nanoTime() - began;
    }

    Arrays.sort(nanos);
    System.out.printf(
        "redis: a reservation takes %d us in the median, %d us in 99 of 100%n",
        nanos[CALLS / 2] / 1_000, nanos[CALLS * 99 / 100] / 1_000);
    assertThat(Duration.ofNanos(nanos[CALLS / 2])).isLessThan(Duration.ofMillis(1));
  }

  @Test
  void tenThousandTurnsASecondAreReservedOnOneRedis() throws Exception {
    double single = turnsPerSecond(1);
    double batches = turnsPerSecond(10);

    System.out.printf(
        "redis: %.0f turns/s one by one, %.0f turns/s by ten, with %d threads%n",
        single, batches, THREADS);
    assertThat(batches).isGreaterThan(10_000);
  }

  private static double turnsPerSecond(int batch) throws Exception {
    List<String> keys = IntStream.range(0, THREADS).mapToObj(key -> newKey()).toList();
    keys.forEach(key -> reserveOften(key, batch));
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Long>> ends =
          keys.stream()
              .map(
                  key ->
                      threads.submit(
                          () -> {
                            start.await();
                            reserveOften(key, batch);
                            return System.nanoTime();
                          }))
              .toList();
      long began = System.nanoTime();
      start.countDown();
      long last = began;
      for (Future<Long> end : ends) {
        last = Math.max(last, end.get());
      }
      return THREADS * (CALLS / 10) * batch * 1e9 / (last - began);
    } finally {
      threads.shutdownNow();
    }
  }

  private static void reserveOften(String key, int batch) {
    for (int call = 0; call < CALLS / 10; call++) {
      reserve(key, batch);
    }
  }

  private static void reserve(String key, int turns) {
    STORE.reserve(key, new QuotaDemand(List.of(PACE), turns, Duration.ZERO), WITHIN);
  }
}
