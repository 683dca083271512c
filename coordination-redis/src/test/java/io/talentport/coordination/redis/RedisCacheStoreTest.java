package io.talentport.coordination.redis;

import static io.talentport.coordination.redis.Instances.TOO_LONG;
import static io.talentport.coordination.redis.Instances.WITHIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.CachedText;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RedisCacheStoreTest extends TwoInstances<CacheStore> {

  private static final Duration LONG = Duration.ofMinutes(10);

  RedisCacheStoreTest() {
    super(Instances::lists);
  }

  @Test
  void listIsFoundWithWhatIsLeftByTheClockOfRedis() {
    here.put(key, "list", LONG, WITHIN);
    look.pexpire("talentport:list:" + key, 60_000);

    CachedText found = there.find(key, WITHIN).orElseThrow();
    assertThat(found.text()).isEqualTo("list");
    assertThat(found.left()).isBetween(Duration.ofMillis(1), Duration.ofMinutes(1));
  }

  @Test
  void whatIsKeptExpiresByItself() {
    here.put(key, "list", LONG, WITHIN);
    here.tryLease(key, LONG, WITHIN);

    assertThat(look.pttl("talentport:list:" + key)).isBetween(1L, LONG.toMillis());
    assertThat(look.pttl("talentport:lease:" + key)).isBetween(1L, LONG.toMillis());
  }

  @Test
  void garbageIsNoListAndIsOverwritten() {
    look.lpush("talentport:list:" + key, "garbage");
    assertThat(here.find(key, WITHIN)).as("of another type").isEmpty();
    here.put(key, "list", LONG, WITHIN);
    assertThat(there.find(key, WITHIN)).isPresent();

    look.set("talentport:list:" + key, "without an end");
    assertThat(here.find(key, WITHIN)).as("that nobody here can have put").isEmpty();
    instances
        .lookAtBytes()
        .sync()
        .psetex(("talentport:list:" + key).getBytes(), 60_000, new byte[] {0, -1, 3});
    assertThat(here.find(key, WITHIN)).as("that is no text").isEmpty();
  }

  @Test
  void valueThatIsLongerThanAListIsNotRead() {
    look.psetex("talentport:list:" + key, 60_000, "x".repeat(TOO_LONG));
    assertThat(here.find(key, WITHIN)).isEmpty();

    look.psetex("talentport:list:" + key, 60_000, "x".repeat(TOO_LONG - 1));
    assertThat(here.find(key, WITHIN)).isPresent();
  }
}
