package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.talentport.adapter.support.peer.PeerLog;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.core.ConnectOptions;
import io.talentport.core.SharedResources;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.TokenStore;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.PlatformTimeoutException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardedStoreTest {

  @RegisterExtension final PeerLog log = new PeerLog();

  private final ManualTime time = new ManualTime();
  private final TokenStore store = new InMemoryTokenStore(time);
  private int asked;

  private GuardedStore<TokenStore> guarded(Coordination.Builder coordination) {
    return guarded(options(coordination.tokens(store).build()).build());
  }

  private GuardedStore<TokenStore> guarded(ConnectOptions options) {
    return SharedStores.of("peerland", options, time).tokens().orElseThrow();
  }

  private static ConnectOptions.Builder options(Coordination coordination) {
    return ConnectOptions.builder().component(Coordination.class, coordination);
  }

  private Deadline in(Duration duration) {
    return Deadline.in(duration, time);
  }

  private Deadline soon() {
    return in(Duration.ofSeconds(30));
  }

  private <T> T fail(TokenStore any, Duration within) {
    asked++;
    throw new CoordinationUnavailableException(
        ErrorDetails.of("Nobody is there").remedy("Start it.").build());
  }

  private String answer(TokenStore any, Duration within) {
    asked++;
    return "answer";
  }

  private void takeDown(GuardedStore<TokenStore> guarded) {
    assertThatThrownBy(() -> guarded.ask(soon(), this::fail))
        .isInstanceOf(CoordinationUnavailableException.class);
  }

  private List<String> logged() {
    return log.events().stream().map(GuardedStoreTest::line).toList();
  }

  private static String line(ILoggingEvent event) {
    return event.getLevel() + " " + event.getFormattedMessage();
  }

  @Test
  void nothingIsSharedUnlessACoordinationSaysSo() {
    SharedStores none = SharedStores.of("peerland", ConnectOptions.none(), time);

    assertThat(none.tokens()).isEmpty();
    assertThat(none.quotas(1)).isEmpty();
    assertThat(none.submits()).isEmpty();
    assertThat(none.coordination().quotaShare()).isEqualTo(1);
  }

  @Test
  void theStoreIsAskedWithinWhatIsLeftOfTheCall() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());

    assertThat(guarded.<Duration>ask(soon(), (asked, within) -> within))
        .isEqualTo(Duration.ofSeconds(30));
    assertThat(guarded.<Duration>ask(soon(), true, (asked, within) -> within, this::nothing))
        .isEqualTo(Duration.ofSeconds(30));
    assertThat(guarded.<Duration>ask(soon(), false, (asked, within) -> within, this::nothing))
        .isEqualTo(Duration.ofSeconds(15));
  }

  private Duration nothing() {
    return Duration.ZERO;
  }

  @Test
  void aCallWithoutTimeLeftAsksNobodyAndSaysHowToAllowMore() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());

    assertThatThrownBy(() -> guarded.ask(in(Duration.ZERO), this::answer))
        .isInstanceOf(PlatformTimeoutException.class)
        .hasMessageContaining("talentport.peerland.call-deadline");
    assertThat(asked).isZero();
    assertThat(guarded.answers()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    ", false, LOCAL",
    ", true, FAIL",
    "LOCAL, false, LOCAL",
    "LOCAL, true, LOCAL",
    "FAIL, false, FAIL",
    "FAIL, true, FAIL"
  })
  void thePolicyDecidesWhatReadsAndWritesDo(
      WhenUnreachable policy, boolean write, WhenUnreachable expected) {
    Coordination.Builder coordination = Coordination.builder();
    if (policy != null) {
      coordination.whenUnreachable(policy);
    }
    GuardedStore<TokenStore> guarded = guarded(coordination);

    assertThat(guarded.whenUnreachable(write)).isEqualTo(expected);
    if (expected == WhenUnreachable.LOCAL) {
      assertThat(guarded.<String>ask(soon(), write, this::fail, () -> "own")).isEqualTo("own");
      assertThat(guarded.<String>ask(soon(), write, this::fail, () -> "own")).isEqualTo("own");
    } else {
      assertThatThrownBy(() -> guarded.<String>ask(soon(), write, this::fail, () -> "own"))
          .isInstanceOf(CoordinationUnavailableException.class)
          .hasMessage("Nobody is there. Start it.");
      assertThatThrownBy(() -> guarded.<String>ask(soon(), write, this::fail, () -> "own"))
          .isInstanceOf(CoordinationUnavailableException.class)
          .hasMessageContaining("did not answer a moment ago")
          .hasMessageEndingWith("Start it.");
    }
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void whatGoesOnLocallyMayFailInItsOwnWay() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());

    assertThatThrownBy(
            () ->
                guarded.<String>ask(
                    soon(),
                    false,
                    this::fail,
                    () -> {
                      throw new PlatformTimeoutException(ErrorDetails.of("own failure").build());
                    }))
        .isInstanceOf(PlatformTimeoutException.class);
  }

  @Test
  void aStoreThatFailedIsAskedByOneCallEverySecond() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());
    takeDown(guarded);

    for (int second = 0; second < 3; second++) {
      time.advance(Duration.ofMillis(999));
      takeDown(guarded);
      assertThat(asked).isEqualTo(1 + second);
      time.advance(Duration.ofMillis(1));
      takeDown(guarded);
      takeDown(guarded);
      assertThat(asked).isEqualTo(2 + second);
    }
  }

  @Test
  void othersDoNotWaitForTheCallThatAsksAgain() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());
    takeDown(guarded);
    time.advance(Duration.ofSeconds(1));

    String answer =
        guarded.ask(
            soon(),
            (store, within) -> {
              assertThatThrownBy(() -> guarded.ask(soon(), this::answer))
                  .isInstanceOf(CoordinationUnavailableException.class);
              return "again";
            });

    assertThat(answer).isEqualTo("again");
    assertThat(asked).isEqualTo(1);
    assertThat(guarded.<String>ask(soon(), this::answer)).isEqualTo("answer");
  }

  @Test
  void theChangeIsLoggedAndNotEachCall() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());
    takeDown(guarded);
    takeDown(guarded);
    time.advance(Duration.ofSeconds(1));
    takeDown(guarded);
    time.advance(Duration.ofSeconds(1));
    guarded.ask(soon(), this::answer);
    guarded.ask(soon(), this::answer);

    assertThat(logged())
        .containsExactly(
            "WARN peerland: the shared token store does not answer; until it does, reads use"
                + " tokens that they have or that the platform issues, and writes that need it"
                + " fail. It is asked again every second. The reason: Nobody is there. Start it.",
            "INFO peerland: the shared token store answers again; tokens are shared again");
  }

  @Test
  void theLogSaysWhatThePolicyMakesOfCalls() {
    takeDown(guarded(Coordination.builder().whenUnreachable(WhenUnreachable.FAIL)));
    takeDown(guarded(Coordination.builder().whenUnreachable(WhenUnreachable.LOCAL)));

    assertThat(logged())
        .satisfiesExactly(
            fails -> assertThat(fails).contains("until it does, calls that need it fail."),
            goes -> assertThat(goes).contains("until it does, calls use tokens that they have"));
  }

  @Test
  void anAnswerToAnOlderQuestionDoesNotEndAnOutage() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());

    guarded.ask(
        soon(),
        (store, within) -> {
          time.advance(Duration.ofMillis(10));
          takeDown(guarded);
          return "late";
        });

    assertThat(guarded.answers()).isFalse();
    assertThat(logged()).hasSize(1);
  }

  @Test
  void aCallThatHadHardlyAnyTimeSaysNothingAboutTheStore() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());

    assertThatThrownBy(
            () ->
                guarded.ask(
                    in(Duration.ofMillis(99)),
                    (store, within) -> {
                      time.advance(within);
                      return fail(store, within);
                    }))
        .isInstanceOf(CoordinationUnavailableException.class);

    assertThat(guarded.answers()).isTrue();
    assertThat(log.events()).isEmpty();
  }

  @Test
  @Tag("proves:store-key-fault")
  void whatIsWrongWithOneKeyIsAnAnswerThatConcernsNoOtherCall() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> guarded.ask(soon(), this::foreign))
          .isInstanceOf(CoordinationUnavailableException.class)
          .hasMessage("Somebody else wrote it. Delete it.");
      assertThat(guarded.<String>ask(soon(), false, this::foreign, () -> "own")).isEqualTo("own");
    }

    assertThat(guarded.answers()).isTrue();
    assertThat(guarded.<String>ask(soon(), this::answer)).isEqualTo("answer");
    assertThat(logged())
        .containsExactly(
            "WARN peerland: the shared token store answers, but keeps something that cannot be"
                + " used; where calls need that, reads use tokens that they have or that the"
                + " platform issues, and writes that need it fail. Said once, whatever else cannot"
                + " be used. The reason: Somebody else wrote it. Delete it.");
  }

  private String foreign(TokenStore any, Duration within) {
    throw CoordinationUnavailableException.unusable(
        ErrorDetails.of("Somebody else wrote it").remedy("Delete it.").build());
  }

  @Test
  void whatIsWrongWithOneKeyEndsAnOutage() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());
    takeDown(guarded);
    time.advance(Duration.ofSeconds(1));

    assertThatThrownBy(() -> guarded.ask(soon(), this::foreign))
        .isInstanceOf(CoordinationUnavailableException.class);

    assertThat(guarded.answers()).isTrue();
  }

  @Test
  void aStoreThatRefusesIsNotAskedAtOnceEitherAndIsNotWorthARetry() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(
              () ->
                  guarded.<String>ask(
                      soon(),
                      (store, within) -> {
                        asked++;
                        throw CoordinationUnavailableException.refused(
                            ErrorDetails.of("Wrong password").remedy("Correct it.").build());
                      }))
          .isInstanceOfSatisfying(
              CoordinationUnavailableException.class,
              refused -> assertThat(refused.retryable()).isFalse())
          .hasMessageEndingWith("Correct it.");
    }

    assertThat(asked).isEqualTo(1);
    assertThat(guarded.answers()).isFalse();
  }

  @Test
  void aStoreThatDoesNotAnswerAStateWithinAQuarterOfASecondCountsAsUnreachable() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());

    // A little of the quarter has passed when the store is asked.
    assertThatThrownBy(
            () ->
                guarded.ask(
                    in(Duration.ofMillis(249)),
                    (store, within) -> {
                      time.advance(within);
                      return fail(store, within);
                    }))
        .isInstanceOf(CoordinationUnavailableException.class);

    assertThat(guarded.answers()).isFalse();
  }

  @Test
  void whatMustNotBeLostIsAskedInAnOutageAndAgainUntilThereIsAnAnswer() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());
    takeDown(guarded);

    String answer =
        guarded.insist(
            soon(), (store, within) -> asked < 4 ? fail(store, within) : answer(store, within));

    assertThat(answer).isEqualTo("answer");
    assertThat(asked).isEqualTo(5);
    assertThat(time.pauses())
        .containsExactly(Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(200));
    assertThat(guarded.answers()).isTrue();
  }

  @Test
  void whatMustNotBeLostIsGivenUpAtItsDeadline() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());

    assertThatThrownBy(() -> guarded.insist(in(Duration.ofSeconds(10)), this::fail))
        .isInstanceOf(CoordinationUnavailableException.class)
        .hasMessage("Nobody is there. Start it.");

    assertThat(time.pauses().stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofSeconds(9), Duration.ofSeconds(10));
  }

  @Test
  void whatMustNotBeLostIsGivenUpWhereRepeatingDoesNotHelp() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());

    assertThatThrownBy(() -> guarded.insist(soon(), this::foreign))
        .isInstanceOf(CoordinationUnavailableException.class);

    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void anInterruptedCallSaysNothingAboutTheStore() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());
    Thread.currentThread().interrupt();
    try {
      takeDown(guarded);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }

    assertThat(guarded.answers()).isTrue();
  }

  @Test
  void whatAStoreMustNotThrowIsToldByItsClassOnly() {
    GuardedStore<TokenStore> guarded = guarded(Coordination.builder());

    assertThatThrownBy(
            () ->
                guarded.tell(
                    soon(),
                    (store, within) -> {
                      throw new IllegalStateException("marker-content");
                    }))
        .isInstanceOf(CoordinationUnavailableException.class)
        .hasMessageContaining("java.lang.IllegalStateException")
        .hasNoCause();
    assertThat(guarded.answers()).isFalse();
    assertThat(logged().toString()).contains("IllegalStateException").doesNotContain("marker");
  }

  @Test
  void connectionsThatShareResourcesKnowOfOneAnothersOutage() {
    Coordination coordination = Coordination.builder().tokens(store).build();
    try (SharedResources resources = SharedResources.create()) {
      GuardedStore<TokenStore> one = guarded(sharing(coordination, resources, "one"));
      GuardedStore<TokenStore> two = guarded(sharing(coordination, resources, "two"));
      GuardedStore<TokenStore> alone = guarded(options(coordination).tenant("three").build());
      takeDown(one);

      assertThat(two.answers()).isFalse();
      assertThat(alone.answers()).isTrue();
      takeDown(alone);
    }
    assertThat(logged())
        .satisfiesExactly(
            shared -> assertThat(shared).startsWith("WARN peerland: the shared token store"),
            own -> assertThat(own).startsWith("WARN peerland [three]: the shared token store"));
  }

  private static ConnectOptions sharing(
      Coordination coordination, SharedResources resources, String tenant) {
    return options(coordination).component(SharedResources.class, resources).tenant(tenant).build();
  }
}
