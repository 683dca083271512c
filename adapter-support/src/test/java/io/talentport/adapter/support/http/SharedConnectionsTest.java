package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.call.ApiOptions;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.call.Sharing;
import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerEnvelope;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.ConnectOptions;
import io.talentport.core.SharedResources;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PlatformTimeoutException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Platforms that share their connections, as the tenants of one application do. */
@Timeout(30)
class SharedConnectionsTest {

  private static final Duration LONG = Duration.ofMinutes(10);

  private final SharedResources shared = SharedResources.create();
  private final ConnectOptions sharing =
      ConnectOptions.builder().component(SharedResources.class, shared).build();
  private final Deque<PlatformClient> clients = new ArrayDeque<>();
  private final ExecutorService callers = Executors.newCachedThreadPool();
  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    callers.shutdownNow();
    clients.forEach(PlatformClient::close);
    shared.close();
    rig.close();
  }

  private static ConnectionOptions options(Duration connect, int maxConnections) {
    return new ConnectionOptions(
        connect, LONG, LONG, 3, 1000, false, null, 1_000_000, maxConnections);
  }

  private PlatformClient client(String application, ConnectionOptions options) {
    PlatformClient client =
        new PlatformClient(
            "peerland",
            options,
            new PeerEnvelope(),
            TimeSource.system(),
            rig.listeners,
            Sharing.of(
                sharing,
                new TokenKey("peerland", rig.peer.url(), application),
                SharedStores.of("peerland", sharing, TimeSource.system())));
    clients.push(client);
    return client;
  }

  private PeerApi api(String application) {
    return api(client(application, options(Duration.ofSeconds(5), 64)));
  }

  private PeerApi api(PlatformClient client) {
    return client.api(PeerApi.SPEC, rig.base());
  }

  private <T> Future<T> begun(CountDownLatch arrived, Callable<T> call)
      throws InterruptedException {
    Future<T> begun = callers.submit(call);
    assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
    return begun;
  }

  @Test
  void oneConnectionServesAllOfThem() {
    api("a").list(null, null, null);
    api("b").list(null, null, null);
    api("c").list(null, null, null);

    assertThat(rig.peer.received()).hasSize(3).allMatch(request -> request.connection() == 1);
  }

  @Test
  void platformsThatAreReachedInAnotherWayHaveOtherConnections() {
    api("a").list(null, null, null);
    api(client("b", options(Duration.ofSeconds(6), 64))).list(null, null, null);

    assertThat(rig.peer.received())
        .extracting(request -> request.connection())
        .containsExactly(1, 2);
  }

  @Test
  void whoHoldsAllItsConnectionsTakesNoneFromTheOthers() throws Exception {
    CountDownLatch stalled = new CountDownLatch(2);
    rig.peer.then(Answer.silence(stalled), Answer.silence(stalled));
    PlatformClient stalling = client("a", options(Duration.ofSeconds(5), 2));
    PeerApi slow = api(stalling);
    callers.submit(() -> slow.list(null, null, null));
    begun(stalled, () -> slow.list(null, null, null));

    assertThat(api("b").list(null, null, null).code).isZero();
    assertThat(rig.peer.received()).hasSize(3);
  }

  @Test
  void aCallThatGetsNoConnectionOfItsOwnInTimeIsNotSent() throws Exception {
    CountDownLatch stalled = new CountDownLatch(1);
    rig.peer.then(Answer.silence(stalled));
    PlatformClient client = client("a", options(Duration.ofSeconds(5), 1));
    PeerApi patient = api(client);
    PeerApi hasty =
        client.api(
            PeerApi.SPEC,
            rig.base(),
            ApiOptions.withoutToken().callDeadline(Duration.ofMillis(100)));
    Future<ThingsReply> first = begun(stalled, () -> patient.list(null, null, null));

    assertThatExceptionOfType(PlatformTimeoutException.class)
        .isThrownBy(() -> hasty.add(PeerFixture.thing("a")));

    assertThat(first).isNotDone();
    assertThat(rig.peer.received()).hasSize(1);
  }

  @Test
  void closingOneBreaksOffItsOwnCallsOnly() throws Exception {
    CountDownLatch stalled = new CountDownLatch(1);
    CountDownLatch slow = new CountDownLatch(1);
    CountDownLatch answer = new CountDownLatch(1);
    PlatformClient closed = client("a", options(Duration.ofSeconds(5), 1));
    PeerApi closing = api(closed);
    PeerApi other = api("b");
    rig.peer.then(Answer.silence(stalled));
    Future<ThingsReply> itsOwn = begun(stalled, () -> closing.list(null, null, null));
    Future<ThingsReply> waiting = callers.submit(() -> closing.list(null, null, null));
    rig.peer.then(
        (request, connection) -> {
          slow.countDown();
          awaitThen(answer);
          return Answer.json("{\"code\":0}").to(request, connection);
        });
    Future<ThingsReply> others = begun(slow, () -> other.list(null, null, null));

    closed.close();

    for (Future<ThingsReply> broken : List.of(itsOwn, waiting)) {
      assertThatThrownBy(() -> broken.get(10, TimeUnit.SECONDS))
          .hasCauseInstanceOf(ConfigurationException.class)
          .hasMessageContaining("The platform was closed");
    }
    answer.countDown();
    assertThat(others.get(10, TimeUnit.SECONDS).code).isZero();
    assertThat(other.list(null, null, null).code).isZero();
  }

  private static void awaitThen(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void closingWhatIsSharedEndsTheCallsOfThoseThatWereLetGo() throws Exception {
    CountDownLatch stalled = new CountDownLatch(2);
    rig.peer.always(Answer.silence(stalled));
    PeerApi api = api("a");
    List<Future<ThingsReply>> calls = new ArrayList<>();
    calls.add(callers.submit(() -> api.list(null, null, null)));
    calls.add(begun(stalled, () -> api.add(PeerFixture.thing("a"))));

    shared.close();

    assertThatThrownBy(() -> calls.get(0).get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(ConfigurationException.class)
        .hasMessageContaining("The resources that the platforms share were closed");
    assertThatThrownBy(() -> calls.get(1).get(10, TimeUnit.SECONDS))
        .hasCauseInstanceOf(OutcomeUnknownException.class);
    assertThat(rig.peer.received()).hasSize(2);
  }
}
