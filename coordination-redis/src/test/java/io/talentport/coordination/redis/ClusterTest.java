package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.WITHIN;
import static io.talentport.coordination.redis.Instances.lists;
import static io.talentport.coordination.redis.Instances.newKey;
import static io.talentport.coordination.redis.Instances.quotas;
import static io.talentport.coordination.redis.Instances.submits;
import static io.talentport.coordination.redis.Instances.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.cluster.RedisClusterClient;
import io.lettuce.core.cluster.SlotHash;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.QuotaDemand;
import io.talentport.core.coordination.QuotaPace;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.test.redis.RedisServerFixture;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A cluster, which refuses a script with keys of several slots; one node has all of them here. */
class ClusterTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  private final RedisServerFixture redis =
      RedisServerFixture.builder().option("cluster-enabled", "yes").start();
  private final Instances instances = new Instances(redis.uri());
  private final String key = newKey();

  @AfterEach
  void close() {
    instances.close();
    redis.close();
  }

  @Test
  @Timeout(60)
  void allStoresWorkByTheApplicationsClient() {
    instances.look().sync().clusterAddSlots(IntStream.range(0, SlotHash.SLOT_COUNT).toArray());
    awaitCluster();
    RedisClusterClient client = RedisClusterClient.create(redis.uri());
    RedisCoordinationSettings patient = RedisCoordinationSettings.builder().timeout(WITHIN).build();
    try (Coordination shared = RedisCoordination.of(client, patient)) {
      tokens(shared).put(key, "token", LONG, WITHIN);
      assertThat(tokens(shared).find(key, WITHIN)).contains("token");
      assertThat(tokens(shared).tryLease(key, LONG, WITHIN)).isPresent();
      lists(shared).put(key, "list", LONG, WITHIN);
      assertThat(lists(shared).find(key, WITHIN)).isPresent();
      QuotaDemand demand = new QuotaDemand(List.of(new QuotaPace(1, LONG)), 1, Duration.ZERO);
      assertThat(quotas(shared).reserve(key, demand, WITHIN).waits()).hasSize(1);
      assertThat(quotas(shared).level(key, demand, WITHIN).turns()).isZero();
      SubmitClaim claim = submits(shared).claim(key, LONG, WITHIN);
      assertThat(claim.record("entry", LONG, LONG.multipliedBy(2), WITHIN)).isTrue();
      claim.release(WITHIN);
      assertThat(submits(shared).claim(key, LONG, WITHIN).entry()).contains("entry");
    } finally {
      client.shutdown();
    }
  }

  /** A node that has just started takes a moment before it accepts anything. */
  private void awaitCluster() {
    RedisCommands<String, String> look = instances.look().sync();
    while (!look.clusterInfo().contains("cluster_state:ok")) {
      Thread.onSpinWait();
    }
  }

  @Test
  void clusterThatIsDownIsTold() {
    Coordination shared = instances.another();

    assertThatThrownBy(() -> tokens(shared).find(key, WITHIN))
        .isInstanceOf(CoordinationUnavailableException.class)
        .hasMessageContaining("a cluster of which a part is down");
  }

  @Test
  void nodeOfAClusterAsASingleRedisIsToldWithTheRemedy() {
    RuntimeException moved = new RedisCommandExecutionException("MOVED 3999 10.0.0.8:6381");

    assertThat(RedisFailures.ofTheSetting().of("find a token", moved))
        .hasMessageContaining("Redis is a cluster")
        .hasMessageContaining("RedisClusterClient")
        .hasMessageContaining(RedisAddress.KEY)
        .hasMessageNotContaining("10.0.0.8");
  }
}
