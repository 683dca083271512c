package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.TOO_LONG;
import static io.talentport.coordination.redis.Instances.WITHIN;
import static io.talentport.coordination.redis.Instances.newKey;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RedisTokenStoreTest extends TwoInstances<TokenStore> {

  private static final Duration LONG = Duration.ofMinutes(10);

  RedisTokenStoreTest() {
    super(Instances::tokens);
  }

  @Test
  void tokenIsSharedUntilItIsDropped() {
    assertThat(here.find(key, WITHIN)).isEmpty();

    here.put(key, "token", LONG, WITHIN);
    assertThat(there.find(key, WITHIN)).contains("token");

    there.drop(key, "another", WITHIN);
    assertThat(here.find(key, WITHIN)).contains("token");
    there.drop(key, "token", WITHIN);
    assertThat(here.find(key, WITHIN)).isEmpty();
  }

  @Test
  void whatIsKeptExpiresByItself() {
    here.put(key, "token", LONG, WITHIN);
    here.tryLease(key, LONG, WITHIN);

    assertThat(look.pttl("talentport:token:" + key)).isBetween(1L, LONG.toMillis());
    assertThat(look.pttl("talentport:lease:" + key)).isBetween(1L, LONG.toMillis());
  }

  @Test
  void lifetimeBelowAMillisecondIsRoundedUp() {
    here.put(key, "token", Duration.ofNanos(1), WITHIN);
    assertThat(here.tryLease(key, Duration.ofNanos(1), WITHIN)).isPresent();
  }

  @Test
  void leaseIsOfOneUntilItIsReleased() {
    Lease lease = here.tryLease(key, LONG, WITHIN).orElseThrow();
    assertThat(there.tryLease(key, LONG, WITHIN)).isEmpty();
    assertThat(here.tryLease(key, LONG, WITHIN)).isEmpty();

    lease.release(WITHIN);

    assertThat(there.tryLease(key, LONG, WITHIN)).isPresent();
    lease.release(WITHIN);
    assertThat(here.tryLease(key, LONG, WITHIN)).isEmpty();
  }

  @Test
  void garbageOfAnotherTypeIsNoTokenAndIsOverwritten() {
    look.lpush("talentport:token:" + key, "garbage");
    assertThat(here.find(key, WITHIN)).isEmpty();
    here.drop(key, "token", WITHIN);

    here.put(key, "token", LONG, WITHIN);

    assertThat(there.find(key, WITHIN)).contains("token");
  }

  @Test
  void garbageThatIsNoTextIsNoToken() {
    instances
        .lookAtBytes()
        .sync()
        .set(("talentport:token:" + key).getBytes(), new byte[] {0, -1, 3});

    assertThat(here.find(key, WITHIN)).isEmpty();
  }

  @Test
  void valueThatIsTooLongForATokenIsNotRead() {
    String huge = "x".repeat(TOO_LONG);
    look.psetex("talentport:token:" + key, 60_000, huge);
    look.psetex("talentport:lease:" + key, 60_000, huge);

    assertThat(here.find(key, WITHIN)).isEmpty();
    assertThat(here.tryLease(key, LONG, WITHIN)).isPresent();
    here.put(key, "token", LONG, WITHIN);
    assertThat(there.find(key, WITHIN)).contains("token");
  }

  @Test
  void garbageUnderALeaseBlocksNobody() {
    look.lpush("talentport:lease:" + key, "garbage");
    assertThat(here.tryLease(key, LONG, WITHIN)).isPresent();
    assertThat(there.tryLease(key, LONG, WITHIN)).isEmpty();

    String other = newKey();
    look.set("talentport:lease:" + other, "garbage without an end");
    assertThat(here.tryLease(other, LONG, WITHIN)).isPresent();
    assertThat(there.tryLease(other, LONG, WITHIN)).isEmpty();
  }

  @Test
  void scriptsThatRedisForgotAreSentAgain() {
    here.put(key, "token", LONG, WITHIN);
    look.scriptFlush();

    assertThat(here.find(key, WITHIN)).contains("token");
  }
}
