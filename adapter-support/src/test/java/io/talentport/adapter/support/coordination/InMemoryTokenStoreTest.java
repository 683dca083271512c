package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.time.ManualTime;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InMemoryTokenStoreTest {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final ManualTime time = new ManualTime();
  private final TokenStore store = new InMemoryTokenStore(time);

  @Test
  void keepsATokenForItsLifetime() {
    store.put("key", "old", Duration.ofSeconds(10), SOON);
    store.put("key", "new", Duration.ofSeconds(5), SOON);

    time.advance(Duration.ofSeconds(4));
    assertThat(store.find("key", SOON)).contains("new");
    assertThat(store.find("another", SOON)).isEmpty();
    time.advance(Duration.ofSeconds(1));
    assertThat(store.find("key", SOON)).isEmpty();
  }

  @Test
  void dropsATokenOnlyIfItIsStillTheSame() {
    store.put("key", "new", Duration.ofSeconds(10), SOON);

    store.drop("key", "old", SOON);
    store.drop("another", "new", SOON);
    assertThat(store.find("key", SOON)).contains("new");
    store.drop("key", "new", SOON);
    assertThat(store.find("key", SOON)).isEmpty();
  }

  @Test
  void givesALeaseToOneAtATime() {
    Lease lease = store.tryLease("key", Duration.ofSeconds(10), SOON).orElseThrow();

    assertThat(store.tryLease("key", Duration.ofSeconds(10), SOON)).isEmpty();
    assertThat(store.tryLease("another", Duration.ofSeconds(10), SOON)).isPresent();
    lease.release(SOON);
    assertThat(store.tryLease("key", Duration.ofSeconds(10), SOON)).isPresent();
  }

  @Test
  void endsALeaseByItselfAndKeepsTheNextOnesFromItsRelease() {
    Lease lost = store.tryLease("key", Duration.ofSeconds(10), SOON).orElseThrow();
    time.advance(Duration.ofSeconds(10));
    Optional<Lease> next = store.tryLease("key", Duration.ofSeconds(10), SOON);

    lost.release(SOON);

    assertThat(next).isPresent();
    assertThat(store.tryLease("key", Duration.ofSeconds(10), SOON)).isEmpty();
  }
}
