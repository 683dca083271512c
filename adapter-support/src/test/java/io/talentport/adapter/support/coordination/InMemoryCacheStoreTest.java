package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.time.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InMemoryCacheStoreTest {

  private static final Duration WITHIN = Duration.ofSeconds(1);

  /** A nanosecond passes with each look at the clock. */
  private static final class PassingTime implements TimeSource {

    private final AtomicLong nanos = new AtomicLong();

    @Override
    public Instant now() {
      return Instant.EPOCH;
    }

    @Override
    public long nanos() {
      return nanos.getAndIncrement();
    }

    @Override
    public void pause(Duration duration) {
      nanos.addAndGet(duration.toNanos());
    }
  }

  @Test
  void listThatEndsWhileItIsLookedForIsNotFound() {
    for (long lifetime = 1; lifetime < 10; lifetime++) {
      InMemoryCacheStore store = new InMemoryCacheStore(new PassingTime());
      store.put("key", "list", Duration.ofNanos(lifetime), WITHIN);

      assertThat(store.find("key", WITHIN).isPresent())
          .as("of %s ns, two of which the look takes", lifetime)
          .isEqualTo(lifetime > 2);
    }
  }
}
