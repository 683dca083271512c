package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.call.QuotaClients.LimitedApi;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.TellingTime;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.SharedResources;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.RateLimitedException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients of one application count against one quota, as the platform counts them. */
@Timeout(30)
class SharedQuotaTest {

  private final SharedResources shared = SharedResources.create();
  private QuotaClients clients;
  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    clients = new QuotaClients();
    rig = clients.rig;
  }

  @AfterEach
  void stop() throws IOException {
    clients.closeClients();
    shared.close();
    clients.close();
  }

  private PlatformClient client(String application, double share, TimeSource time) {
    ConnectOptions sharing =
        ConnectOptions.builder().component(SharedResources.class, shared).build();
    return clients.client(sharing, application, share, time);
  }

  private LimitedApi api(PlatformClient client) {
    return clients.api(client);
  }

  private Duration waitedForCallsOf(PlatformClient... several) {
    for (PlatformClient client : several) {
      LimitedApi api = api(client);
      api.limited();
      api.limited();
      api.limited();
    }
    return clients.waited();
  }

  @Test
  void clientsOfOneApplicationWaitForEachOther() {
    Duration waited = waitedForCallsOf(client("app", 1, rig.time), client("app", 1, rig.time));

    // All but the first of the six wait for half a second, and for what is left unused.
    assertThat(waited).isBetween(Duration.ofMillis(2_500), Duration.ofMillis(2_650));
  }

  @Test
  void clientsOfTwoApplicationsDoNot() {
    Duration waited = waitedForCallsOf(client("app", 1, rig.time), client("other", 1, rig.time));

    assertThat(waited).isBetween(Duration.ofMillis(2_000), Duration.ofMillis(2_150));
  }

  @Test
  void aRefusalOfOneClientHoldsBackTheOther() {
    rig.peer.then(Answer.reply(429, "", "Retry-After: 30"));
    LimitedApi refused = api(client("app", 1000, rig.time));
    LimitedApi other = api(client("app", 1000, rig.time));
    assertThatThrownBy(refused::limited).isInstanceOf(RateLimitedException.class);

    assertThat(other.limited().code).isZero();

    assertThat(rig.time.pauses()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void aRefusalHoldsBackAClientWithAnotherShareOfTheQuota() {
    rig.peer.then(Answer.reply(429, "", "Retry-After: 30"));
    LimitedApi refused = api(client("app", 1000, rig.time));
    assertThatThrownBy(refused::limited).isInstanceOf(RateLimitedException.class);

    assertThat(api(client("app", 500, rig.time)).limited().code).isZero();

    assertThat(rig.time.pauses()).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void closingOneClientEndsItsWaitForTheQuotaAndNoOther() throws Exception {
    CountDownLatch waiting = new CountDownLatch(2);
    rig.peer.then(Answer.reply(429, "", "Retry-After: 60"));
    TimeSource time = new TellingTime(TimeSource.system(), waiting);
    PlatformClient closed = client("app", 1000, time);
    LimitedApi closing = api(closed);
    LimitedApi other = api(client("app", 1000, time));
    assertThatThrownBy(other::limited).isInstanceOf(RateLimitedException.class);
    // Both wait at the same time, which a common pool with one thread would not let them.
    CompletableFuture<ThingsReply> itsOwn =
        CompletableFuture.supplyAsync(closing::limited, SharedQuotaTest::onItsOwnThread);
    CompletableFuture<ThingsReply> others =
        CompletableFuture.supplyAsync(other::limited, SharedQuotaTest::onItsOwnThread);
    assertThat(waiting.await(10, TimeUnit.SECONDS)).isTrue();

    closed.close();

    assertThatThrownBy(() -> itsOwn.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(ConfigurationException.class);
    assertThat(others).isNotDone();
    clients.closeClients();
    assertThatThrownBy(() -> others.get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(ConfigurationException.class);
  }

  private static void onItsOwnThread(Runnable call) {
    Thread thread = new Thread(call);
    thread.setDaemon(true);
    thread.start();
  }
}
