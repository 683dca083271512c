package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class RepeatingTest {

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  static Stream<Named<Answer>> passingFaults() {
    return Stream.of(
        Named.of("reset", Answer.reset()),
        Named.of("cut", Answer.cut("{\"code\":0")),
        Named.of("500", Answer.reply(500, "")),
        Named.of("502 page", Answer.reply(502, "<html>")),
        Named.of("busy code", Answer.json("{\"code\":107}")));
  }

  @ParameterizedTest
  @MethodSource("passingFaults")
  void aReadIsRepeatedUntilItSucceeds(Answer fault) {
    rig.peer.then(fault, fault);

    assertThat(rig.api().list(null, null, null).code).isZero();

    assertThat(rig.peer.received()).hasSize(3);
    assertThat(rig.time.pauses()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("passingFaults")
  void aReadIsGivenUpAfterTheLastAttempt(Answer fault) {
    rig.peer.always(fault);

    assertThatThrownBy(() -> rig.api().list(null, null, null))
        .isInstanceOf(PlatformUnavailableException.class);

    assertThat(rig.peer.received()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("passingFaults")
  @Tag("proves:write-once")
  void aWriteThatMayHaveBeenExecutedIsNeverRepeated(Answer fault) {
    rig.peer.then(fault);

    assertThatThrownBy(() -> rig.api().add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class)
        .hasMessageContaining("look up whether it was executed");

    assertThat(rig.peer.received()).hasSize(1);
    assertThat(rig.time.pauses()).isEmpty();
  }

  @Test
  void aSilentPlatformIsATimeoutForAReadAndOfUnknownOutcomeForAWrite() throws Exception {
    CountDownLatch reads = new CountDownLatch(3);
    rig.peer.always(Answer.silence(reads));
    PeerApi api =
        rig.api(
            PeerFixture.options(Duration.ofMillis(80), Duration.ofSeconds(30), null, 1_000_000));

    assertThatThrownBy(() -> api.list(null, null, null))
        .isInstanceOf(PlatformTimeoutException.class);
    // The peer may read the last request after it was given up.
    assertThat(reads.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(rig.peer.received()).hasSize(3);
    CountDownLatch write = new CountDownLatch(1);
    rig.peer.always(Answer.silence(write));
    assertThatThrownBy(() -> api.add(PeerFixture.thing("a")))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(write.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(rig.peer.received()).hasSize(4);
  }

  @Test
  @Tag("proves:write-retried")
  void aRefusedConnectionIsRepeatedAlsoForAWriteAndNamed() throws IOException {
    PeerApi api = rig.api();
    rig.peer.close();

    assertThatThrownBy(() -> api.add(PeerFixture.thing("a")))
        .isInstanceOf(PlatformUnavailableException.class)
        .hasMessageContaining("No connection to " + rig.peer.url())
        .hasMessageContaining("Nothing was sent");
    assertThatThrownBy(() -> api.list(null, null, null))
        .isInstanceOf(PlatformUnavailableException.class);

    assertThat(rig.time.pauses()).hasSize(4);
  }

  @Test
  @Tag("proves:write-retried")
  void aThrottledWriteIsRepeatedSinceItWasNotExecuted() {
    rig.peer.then(Answer.json("{\"code\":105}"), Answer.reply(429, ""));

    assertThat(rig.api().add(PeerFixture.thing("a")).code).isZero();

    assertThat(rig.peer.received()).hasSize(3);
  }

  @Test
  @Tag("proves:retry-after")
  void thePlatformsWaitIsObeyed() {
    rig.peer.then(Answer.reply(429, "", "Retry-After: 17"));

    rig.api().list(null, null, null);

    assertThat(rig.time.pauses()).containsExactly(Duration.ofSeconds(17));
  }

  @Test
  @Tag("proves:retry-after")
  void aWaitBeyondTheDeadlineIsNotBegun() {
    rig.peer.always(Answer.reply(429, "", "Retry-After: 31"));

    assertThatThrownBy(() -> rig.api().list(null, null, null))
        .isInstanceOf(RateLimitedException.class);

    assertThat(rig.peer.received()).hasSize(1);
    assertThat(rig.time.pauses()).isEmpty();
  }

  @Test
  @Tag("proves:one-deadline")
  void theDeadlineSpansAllAttempts() {
    rig.peer.always(Answer.reply(429, "", "Retry-After: 16"));

    assertThatThrownBy(() -> rig.api().list(null, null, null))
        .isInstanceOf(RateLimitedException.class);

    assertThat(rig.peer.received()).hasSize(2);
    assertThat(rig.time.pauses()).containsExactly(Duration.ofSeconds(16));
  }

  @Test
  @Tag("proves:retry-after")
  void waitsGrowAndDifferWithoutExceedingTheirCeiling() {
    for (int tries = 1; tries <= 40; tries++) {
      long ceiling = Math.min(5_000, 200L << Math.min(tries - 1, 10));
      Duration wait = BackOff.after(tries, null);
      assertThat(wait).isBetween(Duration.ofMillis(ceiling / 2), Duration.ofMillis(ceiling));
    }
    List<Duration> several =
        Stream.generate(() -> BackOff.after(5, null)).limit(50).distinct().toList();
    assertThat(several).hasSizeGreaterThan(5);
  }

  @Test
  void aFailureOfTheFirstAttemptsIsForgottenOnceOneSucceeds() {
    rig.peer.then(Answer.reset(), Answer.json("{\"code\":103}"));

    assertThatThrownBy(() -> rig.api().list(null, null, null))
        .hasMessageContaining("A scope is missing")
        .hasNoSuppressedExceptions();
    assertThat(rig.peer.received()).hasSize(2);
  }
}
