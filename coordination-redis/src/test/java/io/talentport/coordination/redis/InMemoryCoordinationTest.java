package io.talentport.coordination.redis;

import io.talentport.adapter.support.coordination.InMemoryCacheStore;
import io.talentport.adapter.support.coordination.InMemoryQuotaStore;
import io.talentport.adapter.support.coordination.InMemoryTokenStore;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.tck.CoordinationContract;
import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.TokenStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** What Redis promises, the stores in memory promise too. */
class InMemoryCoordinationTest extends CoordinationContract {

  private final AtomicLong passed = new AtomicLong();
  private final TimeSource time =
      new TimeSource() {
        @Override
        public Instant now() {
          return Instant.EPOCH.plusNanos(passed.get());
        }

        @Override
        public long nanos() {
          return passed.get();
        }

        @Override
        public void pause(Duration duration) {
          passed.addAndGet(duration.toNanos());
        }
      };
  private final TokenStore tokens = new InMemoryTokenStore(time);
  private final QuotaStore quotas = new InMemoryQuotaStore(time);
  private final CacheStore lists = new InMemoryCacheStore(time);

  @Override
  protected Coordination connect() {
    return Coordination.builder().tokens(tokens).quotas(quotas).lists(lists).build();
  }

  @Override
  protected Set<Class<?>> shared() {
    return Set.of(TokenStore.class, QuotaStore.class, CacheStore.class);
  }

  @Override
  protected void letPass(Duration duration) {
    passed.addAndGet(duration.toNanos());
  }
}
