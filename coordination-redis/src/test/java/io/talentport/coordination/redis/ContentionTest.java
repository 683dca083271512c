package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.newKey;
import static io.talentport.coordination.redis.Instances.quotas;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaPace;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.test.redis.RedisServerFixture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many that reserve turns of one quota at once; instances share nothing but Redis. */
class ContentionTest {

  private static final int INSTANCES = 4;
  private static final int THREADS = 16;
  private static final int TURNS_OF_EACH = 25;
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration TEST = Duration.ofMinutes(1);

  @Test
  void everybodyGetsTurnsAndNobodyTheSame() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(INSTANCES * THREADS);
    try (RedisServerFixture redis = RedisServerFixture.start();
        Instances instances = new Instances(redis.uri())) {
      String key = newKey();
      List<Future<List<Duration>>> reserving = new ArrayList<>();
      for (int instance = 0; instance < INSTANCES; instance++) {
        QuotaStore store = quotas(instances.another(Duration.ofSeconds(30)));
        for (int thread = 0; thread < THREADS; thread++) {
          reserving.add(threads.submit(() -> reserve(store, key)));
        }
      }

      List<Duration> turns = new ArrayList<>();
      for (Future<List<Duration>> reserved : reserving) {
        turns.addAll(reserved.get());
      }

      turns.sort(null);
      assertThat(turns).hasSize(INSTANCES * THREADS * TURNS_OF_EACH);
      for (int turn = 0; turn < turns.size(); turn++) {
        Duration expected = HOUR.multipliedBy(turn);
        assertThat(turns.get(turn)).isBetween(expected.minus(TEST), expected.plusMillis(10));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Duration> reserve(QuotaStore store, String key) {
    QuotaDemand demand = new QuotaDemand(List.of(new QuotaPace(1, HOUR)), 1, Duration.ofDays(300));
    List<Duration> turns = new ArrayList<>();
    for (int turn = 0; turn < TURNS_OF_EACH; turn++) {
      turns.addAll(store.reserve(key, demand, Duration.ofSeconds(30)).waits());
    }
    return turns;
  }
}
