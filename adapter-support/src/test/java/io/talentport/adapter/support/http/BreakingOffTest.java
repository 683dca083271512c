package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.TellingTime;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Calls that end before the platform has answered; none of them may hang. */
@Timeout(30)
class BreakingOffTest {

  /** Long enough for a request to leave on a busy machine. */
  private static final Duration SHORT = Duration.ofSeconds(1);

  /** Long enough for what is answered on a busy machine, too. */
  private static final Duration AMPLE = Duration.ofSeconds(2);

  private static final Duration LONG = Duration.ofMinutes(10);

  private PeerFixture rig;
  private final CountDownLatch arrived = new CountDownLatch(1);

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  @Test
  void aSilentPlatformIsGivenUpAtTheDeadline() throws Exception {
    CountDownLatch both = new CountDownLatch(2);
    rig.peer.always(Answer.silence(both));

    assertThatThrownBy(() -> rig.realTimeApi(SHORT).list(null, null, null))
        .isInstanceOf(PlatformTimeoutException.class);
    assertThatThrownBy(() -> rig.realTimeApi(SHORT).add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class);
    // The peer may read a request after it was given up.
    assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(rig.peer.received()).hasSize(2);
  }

  @Tag("slow")
  @Test
  @Tag("proves:one-deadline")
  void aBodyThatDripsIsGivenUpAtTheDeadline() {
    rig.peer.always(Answer.drip(arrived));

    assertThatThrownBy(() -> rig.realTimeApi(AMPLE).list(null, null, null))
        .isInstanceOf(PlatformTimeoutException.class)
        .hasMessageContaining("deadline passed before the reply was complete");
    assertThatThrownBy(() -> rig.realTimeApi(AMPLE).add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageContaining("deadline passed before the reply was complete");
  }

  @Tag("slow")
  @Test
  void theConnectionPoolSurvivesCallsThatWereBrokenOff() {
    rig.peer.then(Answer.drip(arrived));
    PeerApi api = rig.realTimeApi(AMPLE);

    assertThatThrownBy(() -> api.list(null, null, null))
        .isInstanceOf(PlatformTimeoutException.class);
    assertThat(api.list(null, null, null).code).isZero();
  }

  @Test
  @Tag("proves:interruption")
  void anInterruptedThreadStopsWaitingForAnAnswer() throws Exception {
    rig.peer.always(Answer.silence(arrived));
    PeerApi api = rig.realTimeApi(LONG);

    Outcome read = interrupted(Thread::new, () -> api.list(null, null, null));

    assertThat(read.failure).isInstanceOf(PlatformTimeoutException.class);
    assertThat(read.failure).hasMessageContaining("interrupted");
    assertThat(read.flagRestored).isTrue();
    assertThat(rig.peer.received()).hasSize(1);
  }

  @Test
  void anInterruptedThreadStopsReadingABody() throws Exception {
    rig.peer.always(Answer.drip(arrived));
    PeerApi api = rig.realTimeApi(LONG);

    Outcome write = interrupted(Thread::new, () -> api.add(PeerFixture.thing("a")));

    assertThat(write.failure).isInstanceOf(OutcomeUnknownException.class);
    assertThat(write.flagRestored).isTrue();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  @Tag("proves:interruption")
  void anInterruptedVirtualThreadStopsToo() throws Exception {
    rig.peer.always(Answer.drip(arrived));
    PeerApi api = rig.realTimeApi(LONG);
    Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
    Method unstarted =
        Class.forName("java.lang.Thread$Builder").getMethod("unstarted", Runnable.class);

    Outcome read =
        interrupted(
            task -> {
              try {
                return (Thread) unstarted.invoke(builder, task);
              } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException(impossible);
              }
            },
            () -> api.list(null, null, null));

    assertThat(read.failure).isInstanceOf(PlatformTimeoutException.class);
    assertThat(read.flagRestored).isTrue();
  }

  @Test
  void aThreadThatIsInterruptedAlreadySendsNothing() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> rig.api().add(PeerFixture.thing("a")))
          .isInstanceOf(PlatformTimeoutException.class)
          .hasMessageContaining("before the call was sent");
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(rig.peer.received()).isEmpty();
  }

  @Test
  @Tag("proves:interruption")
  void anInterruptedThreadDoesNotWaitForTheNextTry() throws Exception {
    Thread caller = Thread.currentThread();
    rig.peer.always(
        (request, connection) -> {
          caller.interrupt();
          return Answer.reply(503, "").to(request, connection);
        });
    try {
      assertThatThrownBy(() -> rig.realTimeApi(LONG).list(null, null, null))
          .isInstanceOf(RecruitingException.class);
      assertThat(rig.peer.received()).hasSize(1);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  @Tag("proves:close")
  void closingEndsAWriteWhoseOutcomeThenIsUnknown() throws Exception {
    rig.peer.always(Answer.silence(arrived));
    PlatformClient client = patientClient();
    PeerApi api = client.api(PeerApi.SPEC, rig.base());

    Outcome write =
        disturbed(Thread::new, () -> api.add(PeerFixture.thing("a")), thread -> client.close());

    assertThat(write.failure).isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void closingEndsAReadWithTheMessageOfAClosedPlatform() throws Exception {
    rig.peer.always(Answer.silence(arrived));
    PlatformClient client = patientClient();
    PeerApi api = client.api(PeerApi.SPEC, rig.base());

    Outcome read =
        disturbed(Thread::new, () -> api.list(null, null, null), thread -> client.close());

    assertThat(read.failure).isInstanceOf(ConfigurationException.class);
  }

  @Test
  void closingEndsAReadThatMayNotBeRepeatedInTheSameWay() throws Exception {
    rig.peer.always(Answer.silence(arrived));
    PlatformClient client = rig.client(once(), TimeSource.system());
    PeerApi api = client.api(PeerApi.SPEC, rig.base());

    Outcome read =
        disturbed(Thread::new, () -> api.list(null, null, null), thread -> client.close());

    assertThat(read.failure)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("was closed");
  }

  @Test
  @Tag("proves:close")
  void closingEndsTheWaitForTheNextTry() throws Exception {
    rig.peer.always(Answer.reply(503, "", "Retry-After: 300"));
    PlatformClient client =
        rig.client(
            PeerFixture.options(LONG, LONG, null, 1000),
            new TellingTime(TimeSource.system(), arrived));
    PeerApi api = client.api(PeerApi.SPEC, rig.base());

    Outcome read =
        disturbed(Thread::new, () -> api.list(null, null, null), thread -> client.close());

    assertThat(read.failure)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("was closed");
    assertThat(read.flagRestored).isFalse();
    assertThat(rig.peer.received()).hasSize(1);
  }

  @Test
  @Tag("proves:close")
  void closingEndsTheWaitForAFreeConnection() throws Exception {
    CountDownLatch busy = new CountDownLatch(64);
    rig.peer.always(Answer.silence(busy));
    PlatformClient client = rig.client(once(), TimeSource.system());
    PeerApi api = client.api(PeerApi.SPEC, rig.base());
    ExecutorService callers = Executors.newCachedThreadPool();
    try {
      List<Future<?>> reads = new ArrayList<>();
      for (int caller = 0; caller < 64; caller++) {
        reads.add(callers.submit(() -> api.list(null, null, null)));
      }
      assertThat(busy.await(10, TimeUnit.SECONDS)).isTrue();
      for (int caller = 0; caller < 20; caller++) {
        reads.add(callers.submit(() -> api.list(null, null, null)));
        reads.add(callers.submit(() -> api.add(PeerFixture.thing("a"))));
      }

      client.close();

      for (Future<?> read : reads) {
        assertThatThrownBy(() -> read.get(10, TimeUnit.SECONDS))
            .hasCauseInstanceOf(ConfigurationException.class);
      }
      assertThat(rig.peer.received()).hasSize(64);
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void aClosedPlatformSaysSoBeforeItWaitsForAQuota() {
    PlatformClient client = patientClient();
    PeerApi api = client.api(PeerApi.SPEC, rig.base());
    client.close();

    assertThatThrownBy(() -> api.list(null, null, null))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("was closed")
        .hasMessageContaining("Connect it again");
  }

  private static ConnectionOptions once() {
    return new ConnectionOptions(LONG, LONG, LONG, 1, 1000, false, null, 1000, 64);
  }

  private PlatformClient patientClient() {
    return rig.client(PeerFixture.options(LONG, LONG, null, 1000), TimeSource.system());
  }

  private record Outcome(Throwable failure, boolean flagRestored) {}

  private Outcome interrupted(Function<Runnable, Thread> threads, Callable<?> call)
      throws InterruptedException {
    return disturbed(threads, call, Thread::interrupt);
  }

  /** Makes a call, and disturbs it once its request has arrived. */
  private Outcome disturbed(
      Function<Runnable, Thread> threads, Callable<?> call, Consumer<Thread> disturbance)
      throws InterruptedException {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    AtomicBoolean flag = new AtomicBoolean();
    Thread caller =
        threads.apply(
            () -> {
              try {
                call.call();
              } catch (Exception thrown) {
                failure.set(thrown);
                flag.set(Thread.currentThread().isInterrupted());
              }
            });
    caller.start();
    assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
    disturbance.accept(caller);
    caller.join(TimeUnit.SECONDS.toMillis(10));
    assertThat(caller.isAlive()).isFalse();
    return new Outcome(Objects.requireNonNull(failure.get(), "no failure"), flag.get());
  }
}
