package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.WITHIN;
import static io.talentport.coordination.redis.Instances.newKey;
import static io.talentport.coordination.redis.Instances.submits;
import static io.talentport.coordination.redis.Instances.tokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.SubmitClaim;
import io.talentport.test.redis.RedisServerFixture;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Everything that is logged, also by the client: at TRACE, and at DEBUG by its protocol. */
class SecrecyTest {

  private static final Duration LONG = Duration.ofMinutes(10);
  private static final String PASSWORD = "marker-of-the-password";

  @Test
  void neitherThePasswordNorWhatIsKeptIsLogged() {
    try (RedisServerFixture redis = RedisServerFixture.builder().password(PASSWORD).start();
        Coordination shared = connected("redis://:" + PASSWORD + "@127.0.0.1:" + redis.port())) {
      tokens(shared).put(newKey(), "marker-of-a-token", LONG, WITHIN);
      SubmitClaim claim = submits(shared).claim(newKey(), LONG, WITHIN);
      claim.record("marker-of-an-entry", LONG, LONG.multipliedBy(2), WITHIN);
      redis.kill();
      Throwable failed = catchThrowable(() -> tokens(shared).find(newKey(), WITHIN));

      assertThat(failed).isNotNull();
      assertThat(EverythingLogged.text())
          .contains("io.lettuce.core")
          .doesNotContain(PASSWORD, "marker-of-a-token", "marker-of-an-entry");
    }
  }

  private static Coordination connected(String address) {
    return RedisCoordination.of(
        RedisCoordinationSettings.builder().redisUri(address).timeout(WITHIN).build());
  }
}
