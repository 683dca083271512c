package io.talentport.coordination.redis;

import io.talentport.adapter.tck.CoordinationContract;
import io.talentport.core.coordination.Coordination;
import io.talentport.test.redis.RedisServerFixture;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** The contract on a real Redis, whose clock passes by itself. */
@Tag("slow")
class RedisCoordinationContractTest extends CoordinationContract {

  private static final RedisServerFixture REDIS = RedisServerFixture.start();

  /** What one test makes Redis lose is no loss for the next one: nobody is at it any more. */
  @AfterEach
  void nothingIsUnderWay() {
    try (Instances instances = new Instances(REDIS.uri())) {
      instances.look().sync().del("{talentport:submits}:epoch");
    }
  }

  @AfterAll
  static void stop() {
    REDIS.close();
  }

  @Override
  protected Coordination connect() {
    return RedisCoordination.of(
        RedisCoordinationSettings.builder()
            .redisUri(REDIS.uri())
            .timeout(Duration.ofSeconds(10))
            .build());
  }

  @Override
  protected void letPass(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  @Override
  protected Optional<Runnable> stopAnswering() {
    REDIS.suspend();
    return Optional.of(REDIS::resume);
  }

  @Override
  protected boolean loseEntries() {
    REDIS.restartEmpty();
    return true;
  }
}
