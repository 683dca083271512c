package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerEnvelope;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.Received;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.adapter.support.time.TimeSource;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.core5.util.TimeValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that promise to keep a connection, and then close it or say more than they should. */
@Timeout(60)
@Tag("slow")
class ClosingServerTest {

  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: ";

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  @Test
  @Tag("D5")
  @Tag("G1")
  void everyWriteSucceedsWhereConnectionsAreClosedRightAfterAReply() {
    rig.peer.always(
        (request, connection) -> {
          Answer.json("{\"code\":0}").to(request, connection);
          return false;
        });
    PeerApi api = rig.realTimeApi(Duration.ofSeconds(30));

    for (int write = 0; write < 60; write++) {
      assertThat(api.add(PeerFixture.thing("a")).code).isZero();
    }
    assertThat(rig.peer.received()).hasSize(60);
  }

  @Test
  @Tag("D5")
  void everyWriteSucceedsWhereConnectionsAreClosedAfterSomeReplies() {
    AtomicInteger replies = new AtomicInteger();
    rig.peer.always(
        (request, connection) -> {
          Answer.json("{\"code\":0}").to(request, connection);
          return replies.incrementAndGet() % 3 != 0;
        });
    PeerApi api = rig.realTimeApi(Duration.ofSeconds(30));

    for (int pair = 0; pair < 30; pair++) {
      assertThat(api.list(null, null, null).code).isZero();
      assertThat(api.add(PeerFixture.thing("a")).code).isZero();
    }
  }

  @Test
  @Tag("D5")
  void everyWriteSucceedsWhereAConnectionIsClosedOnItsSecondRequest() {
    Set<Socket> answered = ConcurrentHashMap.newKeySet();
    rig.peer.always(
        (request, connection) ->
            answered.add(connection) && Answer.json("{\"code\":0}").to(request, connection));
    PeerApi api = rig.api();

    for (int write = 0; write < 20; write++) {
      assertThat(api.add(PeerFixture.thing("a")).code).isZero();
    }
  }

  @Test
  @Tag("G1")
  void everyWriteOfManyThreadsSucceedsWhereConnectionsAreReset() throws Exception {
    rig.peer.always(
        (request, connection) -> {
          Answer.json("{\"code\":0}").to(request, connection);
          connection.shutdownOutput();
          connection.getInputStream().readAllBytes();
          return false;
        });
    PeerApi api = rig.realTimeApi(Duration.ofSeconds(30));
    ExecutorService callers = Executors.newFixedThreadPool(4);
    try {
      List<Future<ThingsReply>> writes = new ArrayList<>();
      for (int write = 0; write < 60; write++) {
        writes.add(callers.submit(() -> api.add(PeerFixture.thing("a"))));
      }
      for (Future<ThingsReply> write : writes) {
        assertThat(write.get(30, TimeUnit.SECONDS).code).isZero();
      }
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  @Tag("G14")
  void bytesAfterAReplyAreNotTheNextReply() {
    rig.peer.then(raw(HEAD + "10\r\n\r\n{\"code\":0}HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n"));
    PeerApi api = rig.api();

    assertThat(api.list(null, null, null).code).isZero();
    assertThat(api.list(null, null, null).code).isZero();
    assertThat(rig.peer.received()).extracting(Received::connection).containsExactly(1, 2);
  }

  @Test
  @Tag("G14")
  void oneByteTooManyEndsTheUseOfAConnection() {
    rig.peer.then(
        raw(HEAD + "10\r\n\r\n{\"code\":0}\n"),
        raw(
            "HTTP/1.1 200 OK\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + "a\r\n"
                + "{\"code\":0}\r\n"
                + "0\r\n\r\n"
                + "."));
    PeerApi api = rig.api();

    api.list(null, null, null);
    api.list(null, null, null);
    api.list(null, null, null);

    assertThat(rig.peer.received()).extracting(Received::connection).containsExactly(1, 2, 3);
  }

  @Test
  @Tag("G14")
  void bytesThatComeAfterTheReplyWasReadAreSeenBeforeTheNextCall() throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    CountDownLatch more = new CountDownLatch(1);
    rig.peer.then(
        (request, connection) -> {
          Answer.json("{\"code\":0}").to(request, connection);
          Thread late =
              new Thread(
                  () -> {
                    try {
                      read.await();
                      Answer.write(connection, HEAD + "12\r\n\r\n{\"code\":103}");
                    } catch (IOException | InterruptedException gone) {
                      return;
                    } finally {
                      more.countDown();
                    }
                  });
          late.start();
          return true;
        });
    PeerApi api = rig.api();

    api.list(null, null, null);
    read.countDown();
    assertThat(more.await(10, TimeUnit.SECONDS)).isTrue();

    assertThat(api.list(null, null, null).code).isZero();
    assertThat(rig.peer.received()).extracting(Received::connection).containsExactly(1, 2);
  }

  private static Answer raw(String bytes) {
    return (request, connection) -> {
      Answer.write(connection, bytes);
      return true;
    };
  }

  @Test
  @Tag("G16")
  void connectionsThatTheServerClosedWhileIdleAreClosedHereToo() throws Exception {
    int many = 50;
    CountDownLatch together = new CountDownLatch(many);
    CountDownLatch closedHere = new CountDownLatch(many);
    rig.peer.always(
        (request, connection) -> {
          together.countDown();
          await(together);
          Answer.json("{\"code\":0}").to(request, connection);
          connection.shutdownOutput();
          if (connection.getInputStream().read() < 0) {
            closedHere.countDown();
          }
          return false;
        });
    ExecutorService callers = Executors.newFixedThreadPool(many);
    try (PlatformClient client = clientWithShortIdleTime()) {
      PeerApi api = client.api(PeerApi.SPEC, rig.base());
      List<Future<ThingsReply>> calls = new ArrayList<>();
      for (int call = 0; call < many; call++) {
        calls.add(callers.submit(() -> api.list(null, null, null)));
      }
      for (Future<ThingsReply> call : calls) {
        assertThat(call.get(30, TimeUnit.SECONDS).code).isZero();
      }

      assertThat(closedHere.await(30, TimeUnit.SECONDS)).isTrue();
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  @Tag("G16")
  void anIdleConnectionIsClosedThoughTheServerWouldKeepIt() throws Exception {
    CountDownLatch closedHere = new CountDownLatch(1);
    rig.peer.then(
        (request, connection) -> {
          Answer.json("{\"code\":0}").to(request, connection);
          if (connection.getInputStream().read() < 0) {
            closedHere.countDown();
          }
          return false;
        });
    try (PlatformClient client = clientWithShortIdleTime()) {
      client.api(PeerApi.SPEC, rig.base()).list(null, null, null);

      assertThat(closedHere.await(30, TimeUnit.SECONDS)).isTrue();
      assertThat(client.api(PeerApi.SPEC, rig.base()).list(null, null, null).code).isZero();
    }
  }

  private PlatformClient clientWithShortIdleTime() {
    return new PlatformClient(
        "peerland",
        PeerFixture.options(),
        new PeerEnvelope(),
        TimeSource.system(),
        rig.listeners,
        PeerFixture.nothingShared(),
        new IdleLimit(TimeValue.ofMilliseconds(100), 50));
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException(interrupted);
    }
  }

  @Test
  @Tag("G17")
  void manyPlatformsShareOneThread() {
    List<PlatformClient> clients = new ArrayList<>();
    try {
      for (int platform = 0; platform < 50; platform++) {
        PlatformClient client =
            new PlatformClient(
                "peerland",
                PeerFixture.options(),
                new PeerEnvelope(),
                TimeSource.system(),
                rig.listeners,
                PeerFixture.nothingShared());
        clients.add(client);
        assertThat(client.api(PeerApi.SPEC, rig.base()).list(null, null, null).code).isZero();
      }

      assertThat(Thread.getAllStackTraces().keySet())
          .extracting(Thread::getName)
          .filteredOn(name -> name.startsWith("talentport"))
          .hasSizeLessThanOrEqualTo(1);
    } finally {
      clients.forEach(PlatformClient::close);
    }
  }
}
