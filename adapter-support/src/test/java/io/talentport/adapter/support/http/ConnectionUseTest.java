package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerEnvelope;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.Received;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hc.core5.util.TimeValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@Tag("slow")
class ConnectionUseTest {

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
  void oneConnectionServesReadAfterRead() {
    PeerApi api = rig.api();
    for (int call = 0; call < 20; call++) {
      api.list(null, null, null);
    }

    assertThat(rig.peer.received()).hasSize(20).allMatch(request -> request.connection() == 1);
  }

  @Test
  @Tag("G17")
  void aKeptConnectionTakesLittleMemory() throws IOException {
    int many = 500;
    List<Object> kept = new ArrayList<>(many);
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = memory.getCurrentThreadAllocatedBytes();
    for (int one = 0; one < many; one++) {
      kept.add(NonLoggingConnection.factory(rig.time).createConnection(null));
    }

    // A connection keeps at most what is allocated for it; other threads' memory does not count.
    assertThat((memory.getCurrentThreadAllocatedBytes() - before) / many)
        .isLessThanOrEqualTo(12 * 1024);
    assertThat(kept).hasSize(many);
  }

  @Test
  @Tag("D5")
  void everyWriteHasANewConnectionThatReadsUseAfterIt() {
    PeerApi api = rig.api();
    api.list(null, null, null);
    for (int call = 0; call < 3; call++) {
      api.add(PeerFixture.thing("a"));
      api.list(null, null, null);
    }

    assertThat(rig.peer.received())
        .extracting(Received::connection)
        .containsExactly(1, 2, 2, 3, 3, 4, 4);
  }

  @Test
  void aConnectionIsFreeAgainAfterARefusal() {
    PeerApi api = rig.api();
    List<Answer> refusals =
        List.of(
            Answer.json("{\"code\":103}"),
            Answer.reply(404, "<html>not here</html>"),
            Answer.reply(400, ""),
            Answer.json("{}"),
            Answer.json("nonsense"),
            Answer.chunked("{\"code\":108}"),
            Answer.gzip("{\"code\":108}"));
    for (Answer refusal : refusals) {
      rig.peer.then(refusal);
      assertThatThrownBy(() -> api.list(null, null, null)).isInstanceOf(RecruitingException.class);
    }
    api.list(null, null, null);

    assertThat(rig.peer.received())
        .hasSize(refusals.size() + 1)
        .allMatch(request -> request.connection() == 1);
  }

  @Test
  void apisOfOnePlatformShareItsConnections() {
    PlatformClient client = rig.client(PeerFixture.options(), rig.time);
    client.api(PeerApi.SPEC, rig.base()).list(null, null, null);
    client.api(PeerApi.SPEC, rig.base()).list(null, null, null);

    assertThat(rig.peer.received()).allMatch(request -> request.connection() == 1);
  }

  @Test
  void abandonedBodiesDoNotUseUpThePool() {
    PeerApi api =
        rig.api(PeerFixture.options(Duration.ofSeconds(5), Duration.ofSeconds(30), null, 100));
    rig.peer.always(Answer.json("{\"code\":0,\"msg\":\"" + "x".repeat(200) + "\"}"));
    for (int call = 0; call < 100; call++) {
      assertThatThrownBy(() -> api.list(null, null, null))
          .hasMessageContaining("larger than talentport.peerland.max-body-bytes");
    }
    rig.peer.always(Answer.json("{\"code\":0}"));

    assertThat(api.list(null, null, null).code).isZero();
  }

  @Test
  void manyThreadsGetTheirOwnAnswers() throws Exception {
    rig.peer.always(
        (request, connection) ->
            Answer.json(
                    "{\"code\":0,\"data\":{\"page_token\":\"" + request.query().get("q") + "\"}}")
                .to(request, connection));
    PeerApi api = rig.api();
    ExecutorService callers = Executors.newFixedThreadPool(32);
    try {
      List<Future<ThingsReply>> calls = new ArrayList<>();
      for (int call = 0; call < 500; call++) {
        String mine = "mine-" + call;
        calls.add(callers.submit(() -> api.list(null, mine, null)));
      }
      for (int call = 0; call < calls.size(); call++) {
        assertThat(calls.get(call).get().data)
            .extracting(data -> data.pageToken)
            .isEqualTo("mine-" + call);
      }
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void aCallAfterCloseFailsWithAClearMessage() {
    PlatformClient client = rig.client(PeerFixture.options(), rig.time);
    PeerApi api = client.api(PeerApi.SPEC, rig.base());
    api.list(null, null, null);
    client.close();
    client.close();

    assertThatThrownBy(() -> api.add(PeerFixture.thing("a")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "peerland: The platform was closed and takes no more calls. Connect it again, and close"
                + " it only when the application shuts down.");
    assertThat(rig.peer.received()).hasSize(1);
  }

  @Test
  void connectingStartsNoThreadAndSendsNothing() {
    try (PlatformClient client =
        new PlatformClient(
            "idle",
            PeerFixture.options(),
            new PeerEnvelope(),
            rig.time,
            rig.listeners,
            PeerFixture.nothingShared())) {
      assertThat(client.api(PeerApi.SPEC, rig.base())).isNotNull();
      assertThat(Thread.getAllStackTraces().keySet())
          .extracting(Thread::getName)
          .noneMatch(name -> name.contains("idle"));
    }
    assertThat(rig.peer.received()).isEmpty();
  }

  /** A Maven build that runs the application in its own JVM waits for each of its threads. */
  @Test
  void theBackgroundThreadEndsSoonAfterThePlatform() throws InterruptedException {
    IdleLimit sweptLate = new IdleLimit(TimeValue.ofMinutes(5), Duration.ofMinutes(1).toMillis());
    Thread background;
    try (PlatformClient client =
        new PlatformClient(
            "brief",
            PeerFixture.options(),
            new PeerEnvelope(),
            rig.time,
            rig.listeners,
            PeerFixture.nothingShared(),
            sweptLate)) {
      client.api(PeerApi.SPEC, rig.base()).list(null, null, null);
      background =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getName().equals("talentport-background"))
              .findFirst()
              .orElseThrow();
    }
    background.join(Duration.ofSeconds(30).toMillis());

    assertThat(background.isAlive()).isFalse();
  }
}
