package io.talentport.adapter.support.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class InMemoryTokenCacheTest {

  private static final TokenKey KEY = new TokenKey("peerland", "nowhere", "app");
  private static final AccessToken REFUSED = new AccessToken("t-1", Instant.EPOCH);

  private final TokenCache cache = TokenCache.inMemory();

  @Test
  void dropsARefusedTokenThatWasKeptAgainWithAnotherEnd() {
    cache.put(KEY, new AccessToken("t-1", Instant.EPOCH.plusSeconds(60)));

    cache.drop(KEY, REFUSED);

    assertThat(cache.find(KEY)).isEmpty();
  }

  @Test
  void keepsANewerToken() {
    AccessToken newer = new AccessToken("t-2", Instant.EPOCH);
    cache.put(KEY, newer);

    cache.drop(KEY, REFUSED);

    assertThat(cache.find(KEY)).contains(newer);
  }
}
