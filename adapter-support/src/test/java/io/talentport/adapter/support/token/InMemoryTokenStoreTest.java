package io.talentport.adapter.support.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class InMemoryTokenStoreTest {

  private static final TokenKey KEY = new TokenKey("peerland", "nowhere", "app");
  private static final AccessToken REFUSED = new AccessToken("t-1", Instant.EPOCH);

  private final TokenStore store = TokenStore.inMemory();

  @Test
  void dropsARefusedTokenThatWasKeptAgainWithAnotherEnd() {
    store.put(KEY, new AccessToken("t-1", Instant.EPOCH.plusSeconds(60)));

    store.drop(KEY, REFUSED);

    assertThat(store.find(KEY)).isEmpty();
  }

  @Test
  void keepsANewerToken() {
    AccessToken newer = new AccessToken("t-2", Instant.EPOCH);
    store.put(KEY, newer);

    store.drop(KEY, REFUSED);

    assertThat(store.find(KEY)).contains(newer);
  }
}
