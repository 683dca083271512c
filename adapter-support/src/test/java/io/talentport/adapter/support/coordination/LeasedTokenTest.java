package io.talentport.adapter.support.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.talentport.adapter.support.peer.CapturedLogs;
import io.talentport.adapter.support.peer.PeerLog;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.DeadlineScope;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.FetchHistory;
import io.talentport.adapter.support.token.FetchWatch;
import io.talentport.adapter.support.token.TokenCache;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.WhenUnreachable;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LeasedTokenTest {

  private static final TokenKey HOLDER =
      new TokenKey("peerland", "https://marker-host", "marker-tenant/marker-app");
  private static final String SECRET = "marker-secret";
  private static final Duration LIFETIME = Duration.ofHours(2);
  private static final Duration EARLY = Duration.ofMinutes(10);
  private static final Duration ANY = Duration.ofSeconds(5);

  @RegisterExtension final PeerLog log = new PeerLog();

  private final ManualTime time = new ManualTime();
  private final ScriptedTokenStore store = new ScriptedTokenStore(time);
  private final Deque<Runnable> meanwhile = new ArrayDeque<>();
  private final TimeSource eventful = new EventfulTime();
  private final String key = SecretKeys.of(SECRET).tokenKey(HOLDER);
  private int fetched;
  private @Nullable RecruitingException failure;

  /** In each pause something happens, if anything is left to happen. */
  private final class EventfulTime implements TimeSource {

    @Override
    public Instant now() {
      return time.now();
    }

    @Override
    public long nanos() {
      return time.nanos();
    }

    @Override
    public void pause(Duration duration) throws InterruptedException {
      time.pause(duration);
      if (!meanwhile.isEmpty()) {
        meanwhile.remove().run();
      }
    }
  }

  private TokenSource instance() {
    return instance(Coordination.builder(), SECRET, this::fetch, time);
  }

  private TokenSource instance(Supplier<AccessToken> fetch) {
    return instance(Coordination.builder(), SECRET, fetch, time);
  }

  private TokenSource instance(
      Coordination.Builder coordination,
      String secret,
      Supplier<AccessToken> fetch,
      TimeSource clock) {
    ConnectOptions options =
        ConnectOptions.builder()
            .component(Coordination.class, coordination.tokens(store).build())
            .build();
    return new TokenSource(
        HOLDER,
        TokenCache.inMemory(),
        new FetchHistory(),
        SharedStores.of("peerland", options, clock).token(HOLDER, SecretKeys.of(secret)),
        fetch::get,
        EARLY,
        clock);
  }

  private AccessToken fetch() {
    int number = ++fetched;
    RecruitingException refusal = failure;
    if (refusal != null) {
      throw refusal;
    }
    return new AccessToken("marker-token-" + number, time.now().plus(LIFETIME));
  }

  private AccessToken neverFetch() {
    throw new AssertionError("Another instance has a token");
  }

  private Deadline soon() {
    return in(Duration.ofSeconds(30));
  }

  private Deadline in(Duration duration) {
    return Deadline.in(duration, eventful);
  }

  private String current(TokenSource tokens) {
    return tokens.current(soon()).value();
  }

  private Lease leaseOfAnother() {
    return store.kept.tryLease(key, Duration.ofSeconds(10), ANY).orElseThrow();
  }

  @Test
  void oneInstanceFetchesForAll() {
    assertThat(current(instance())).isEqualTo("marker-token-1");
    assertThat(current(instance(this::neverFetch))).isEqualTo("marker-token-1");
    assertThat(fetched).isEqualTo(1);
  }

  @Test
  void theStoreIsNotAskedWhileTheTokenServes() {
    TokenSource tokens = instance();
    current(tokens);
    int asked = store.asked;

    for (int call = 0; call < 100; call++) {
      current(tokens);
    }
    assertThat(store.asked).isEqualTo(asked);
  }

  @Test
  void aTokenThatAnotherInstanceTakesTheTimeToFetchIsWaitedFor() {
    Lease lease = leaseOfAnother();
    TokenSource another = instance(() -> new AccessToken("theirs", time.now().plus(LIFETIME)));
    meanwhile.add(() -> {});
    meanwhile.add(
        () -> {
          another.renewed(soon(), FetchWatch.NONE);
          lease.release(ANY);
        });

    assertThat(current(instance(this::neverFetch))).isEqualTo("theirs");
    assertThat(time.pauses()).containsExactly(Duration.ofMillis(20), Duration.ofMillis(40));
  }

  @Test
  void aTokenThatIsPutBetweenTheLookAndTheLeaseIsTaken() {
    store.kept.put(
        key, SecretKeys.of(SECRET).tokenSeal().seal("damaged", key), Duration.ofHours(1), ANY);
    Lease lease = leaseOfAnother();
    TokenSource another = instance(() -> new AccessToken("theirs", time.now().plus(LIFETIME)));
    meanwhile.add(
        () -> {
          lease.release(ANY);
          another.renewed(soon(), FetchWatch.NONE);
        });

    assertThat(current(instance(this::neverFetch))).isEqualTo("theirs");
    assertThat(store.kept.tryLease(key, ANY, ANY)).as("the lease afterwards").isPresent();
  }

  @Test
  void aHolderThatWasKilledDelaysTheOthersBySecondsOnly() {
    leaseOfAnother();
    long began = time.nanos();

    assertThat(current(instance())).isEqualTo("marker-token-1");
    assertThat(Duration.ofNanos(time.nanos() - began))
        .isBetween(Duration.ofSeconds(10), Duration.ofMillis(10_300));
    assertThat(time.pauses()).allMatch(pause -> pause.compareTo(Duration.ofMillis(200)) <= 0);
  }

  @Test
  void whoseTimeEndsWhileAnotherInstanceFetchesIsToldSo() {
    leaseOfAnother();

    assertThatThrownBy(() -> instance().current(in(Duration.ofSeconds(2))))
        .isInstanceOf(PlatformTimeoutException.class)
        .hasMessageContaining("Another instance of the application fetches the access token")
        .hasMessageContaining("talentport.peerland.call-deadline");
    assertThat(fetched).isZero();
  }

  @Test
  void anInterruptedWaiterStopsWaitingAndKeepsItsFlag() {
    leaseOfAnother();
    meanwhile.add(() -> Thread.currentThread().interrupt());

    assertThatThrownBy(() -> current(instance()))
        .isInstanceOf(PlatformTimeoutException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aFetchForAllTakesNoLongerThanItsLease() {
    Duration[] allowed = new Duration[1];
    TokenSource tokens =
        instance(
            () -> {
              allowed[0] = DeadlineScope.tightest(in(Duration.ofHours(1))).left();
              return fetch();
            });

    current(tokens);
    assertThat(allowed[0]).isEqualTo(Duration.ofSeconds(10));
    tokens.refused(tokens.current(soon()));
    tokens.current(in(Duration.ofSeconds(3)));
    assertThat(allowed[0]).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void aHolderThatLostItsLeaseTakesItFromNobody() {
    TokenSource slow =
        instance(
            () -> {
              time.advance(Duration.ofSeconds(11));
              leaseOfAnother();
              return fetch();
            });

    assertThat(current(slow)).isEqualTo("marker-token-1");
    assertThat(store.kept.tryLease(key, ANY, ANY)).as("the other one's lease").isEmpty();
  }

  @Test
  void theOldTokenServesWhileAnotherInstanceRenewsIt() {
    TokenSource tokens = instance();
    current(tokens);
    time.advance(LIFETIME.minus(EARLY));
    leaseOfAnother();

    assertThat(current(tokens)).isEqualTo("marker-token-1");
    assertThat(time.pauses()).isEmpty();
    assertThat(fetched).isEqualTo(1);
  }

  @Test
  void aTokenThatAnotherInstanceRenewedEarlyIsTaken() {
    TokenSource one = instance();
    TokenSource two = instance();
    current(one);
    current(two);
    time.advance(LIFETIME.minus(EARLY));

    assertThat(current(one)).isEqualTo("marker-token-2");
    assertThat(current(two)).isEqualTo("marker-token-2");
    assertThat(fetched).isEqualTo(2);
  }

  @Test
  void aRefusedTokenIsRenewedOnceForAll() {
    TokenSource one = instance();
    TokenSource two = instance();
    AccessToken refused = one.current(soon());
    two.current(soon());

    one.refused(refused);
    assertThat(current(one)).isEqualTo("marker-token-2");
    two.refused(refused);
    assertThat(current(two)).isEqualTo("marker-token-2");
    assertThat(fetched).isEqualTo(2);
  }

  @Test
  void aRefusedTokenIsGoneFromTheStoreBeforeTheNextOneIsFetched() {
    TokenSource tokens =
        instance(
            () -> {
              assertThat(store.kept.find(key, ANY)).isEmpty();
              return fetch();
            });

    tokens.refused(tokens.current(soon()));
    assertThat(current(tokens)).isEqualTo("marker-token-2");
  }

  @Test
  void aRefusedTokenThatThePlatformGivesAgainIsUsed() {
    AccessToken always = new AccessToken("always", time.now().plus(LIFETIME));
    TokenSource tokens = instance(() -> always);

    tokens.refused(tokens.current(soon()));

    assertThat(current(tokens)).isEqualTo("always");
    assertThat(current(instance(this::neverFetch))).isEqualTo("always");
  }

  @Test
  void aTokenThatWasFetchedToShowTheCredentialsServesTheOthers() {
    current(instance());
    instance().renewed(soon(), FetchWatch.NONE);

    assertThat(current(instance(this::neverFetch))).isEqualTo("marker-token-2");
  }

  @Test
  void aFailedFetchIsNotRepeatedByTheOthersAtOnce() {
    failure =
        new AuthenticationFailedException(
            ErrorDetails.of("wrong secret")
                .platform("peerland")
                .operation("getToken")
                .platformCode("10014")
                .requestId("r-1")
                .httpStatus(400)
                .remedy("Correct it.")
                .build());
    assertThatThrownBy(() -> current(instance())).isSameAs(failure);

    AuthenticationFailedException told =
        Objects.requireNonNull(
            catchThrowableOfType(
                AuthenticationFailedException.class, () -> current(instance(this::neverFetch))));
    assertThat(told)
        .hasMessage(
            "peerland getToken: Another instance of the application could not fetch the access"
                + " token a moment ago, and it is not fetched again at once [platform code 10014]"
                + " (HTTP 400) (request id r-1). Correct it.");
    time.advance(Duration.ofSeconds(1));
    failure = null;
    assertThat(current(instance())).isEqualTo("marker-token-2");
  }

  @Test
  void aFailureOfHardlyAnyTimeIsNotThatOfOthersWhoHaveMore() {
    failure = new PlatformTimeoutException(ErrorDetails.of("no answer in time").build());
    assertThatThrownBy(() -> instance().current(in(Duration.ofSeconds(1)))).isSameAs(failure);
    failure = null;

    assertThat(current(instance())).isEqualTo("marker-token-2");
  }

  @Test
  void aConnectionThatWasClosedIsNotTheOthersFailure() {
    failure = new ConfigurationException(ErrorDetails.of("closed").build());
    assertThatThrownBy(() -> current(instance())).isSameAs(failure);
    failure = null;

    assertThat(current(instance())).isEqualTo("marker-token-2");
  }

  @Test
  void aFailedEarlyRenewalIsNotNoticedByOthersWhoseTokenServes() {
    TokenSource one = instance();
    TokenSource two = instance(this::neverFetch);
    current(one);
    current(two);
    time.advance(LIFETIME.minus(EARLY));
    failure = new AuthenticationFailedException(ErrorDetails.of("wrong secret").build());

    assertThat(current(one)).isEqualTo("marker-token-1");
    assertThat(current(two)).isEqualTo("marker-token-1");
    assertThat(fetched).isEqualTo(2);
  }

  @Test
  void whileTheStoreIsDownReadsFetchForThemselvesAndWritesThatNeedATokenFail() {
    store.down = true;
    TokenSource tokens = instance();

    assertThatThrownBy(() -> tokens.current(soon(), true, FetchWatch.NONE))
        .isInstanceOf(CoordinationUnavailableException.class)
        .hasMessage(
            "peerland: The token store that the instances share did not answer, and this one has no"
                + " token that serves. Nothing was sent. Start it. For calls that fetch a token for"
                + " this process alone while the store is down, set"
                + " talentport.coordination.when-unreachable to local.");
    assertThat(fetched).isZero();
    assertThat(current(tokens)).isEqualTo("marker-token-1");
    assertThat(tokens.current(soon(), true, FetchWatch.NONE).value()).isEqualTo("marker-token-1");
  }

  @Test
  void thePolicyMayLetAllCallsFailOrGoOn() {
    store.down = true;
    TokenSource strict =
        instance(
            Coordination.builder().whenUnreachable(WhenUnreachable.FAIL),
            SECRET,
            this::neverFetch,
            time);
    TokenSource loose =
        instance(
            Coordination.builder().whenUnreachable(WhenUnreachable.LOCAL),
            SECRET,
            this::fetch,
            time);

    assertThatThrownBy(() -> current(strict)).isInstanceOf(CoordinationUnavailableException.class);
    assertThat(loose.current(soon(), true, FetchWatch.NONE).value()).isEqualTo("marker-token-1");
  }

  @Test
  void aStoreThatRefusesIsNotToldToBeWorthARetry() {
    store.refuses = true;
    TokenSource tokens = instance();

    for (int call = 0; call < 2; call++) {
      assertThatThrownBy(() -> tokens.current(soon(), true, FetchWatch.NONE))
          .isInstanceOfSatisfying(
              CoordinationUnavailableException.class,
              refused -> assertThat(refused.retryable()).isFalse());
    }
  }

  @Test
  void aStoreThatHangsLeavesHalfOfTheTimeToTheCall() {
    store.takes = Duration.ofHours(1);
    long began = time.nanos();

    assertThat(current(instance())).isEqualTo("marker-token-1");
    assertThat(Duration.ofNanos(time.nanos() - began)).isEqualTo(Duration.ofSeconds(15));
    assertThat(store.asked).isEqualTo(1);
  }

  @Test
  void aSlowStoreIsWaitedFor() {
    store.takes = Duration.ofMillis(300);

    assertThat(current(instance())).isEqualTo("marker-token-1");
    assertThat(current(instance(this::neverFetch))).isEqualTo("marker-token-1");
  }

  @Test
  void aStoreThatFailsAfterTheFetchCostsNobodyTheToken() {
    TokenSource tokens =
        instance(
            () -> {
              store.down = true;
              return fetch();
            });

    assertThat(current(tokens)).isEqualTo("marker-token-1");
    assertThat(log.events())
        .extracting(ILoggingEvent::getFormattedMessage)
        .singleElement()
        .asString()
        .contains("the shared token store does not answer");
  }

  @Test
  void garbageInTheStoreIsReplacedAndToldOnceWithoutIt() {
    store.kept.put(key, "marker-garbage", Duration.ofHours(1), ANY);

    assertThat(current(instance())).isEqualTo("marker-token-1");
    assertThat(current(instance(this::neverFetch))).isEqualTo("marker-token-1");
    assertThat(log.events())
        .extracting(ILoggingEvent::getFormattedMessage)
        .singleElement()
        .asString()
        .contains("cannot be read, and is replaced")
        .doesNotContain("marker");
  }

  @Test
  void garbageInPlaceOfAFailureIsNone() {
    SecretKeys secret = SecretKeys.of(SECRET);
    String failureKey = secret.failureKey(HOLDER);
    store.kept.put(failureKey, secret.tokenSeal().seal("none", failureKey), ANY, ANY);

    assertThat(current(instance())).isEqualTo("marker-token-1");
  }

  @Test
  void whoHasAnotherSecretMustShowThatItIsTaken() {
    current(instance());
    TokenSource other =
        instance(
            Coordination.builder(),
            "another-secret",
            () -> new AccessToken("another", time.now().plus(LIFETIME)),
            time);

    assertThat(current(other)).isEqualTo("another");
    assertThat(current(instance(this::neverFetch))).isEqualTo("marker-token-1");
  }

  @Test
  void whoseClockIsBehindDoesNotTakeATokenForLongerThanItLives() {
    TimeSource behind = new ShiftedTime(Duration.ofHours(-5));
    current(instance());
    time.advance(Duration.ofMinutes(30));
    TokenSource tokens = instance(Coordination.builder(), SECRET, this::neverFetch, behind);

    tokens.current(Deadline.in(ANY, behind));

    assertThat(tokens.expiresAt()).contains(behind.now().plus(LIFETIME));
  }

  @Test
  void whoseClockIsAheadFetchesForItselfAndTakesNothingFromOthers() {
    TimeSource ahead = new ShiftedTime(Duration.ofDays(1));
    TokenSource one = instance();
    current(one);
    TokenSource tokens =
        instance(
            Coordination.builder(),
            SECRET,
            () -> new AccessToken("another", ahead.now().plus(LIFETIME)),
            ahead);

    assertThat(tokens.current(Deadline.in(ANY, ahead)).value()).isEqualTo("another");
    assertThat(current(one)).isEqualTo("marker-token-1");
    assertThat(current(instance(this::neverFetch))).isEqualTo("another");
  }

  /** The same time, as a clock shows it that is wrong. */
  private final class ShiftedTime implements TimeSource {

    private final Duration by;

    private ShiftedTime(Duration by) {
      this.by = by;
    }

    @Override
    public Instant now() {
      return time.now().plus(by);
    }

    @Override
    public long nanos() {
      return time.nanos();
    }

    @Override
    public void pause(Duration duration) throws InterruptedException {
      time.pause(duration);
    }
  }

  @Test
  void aTokenThatHasEndedWhenItIsGivenIsNotStored() {
    TokenSource tokens = instance(() -> new AccessToken("ended", time.now()));

    assertThat(current(tokens)).isEqualTo("ended");
    assertThat(store.kept.find(key, ANY)).isEmpty();
    assertThat(store.kept.tryLease(key, ANY, ANY)).isPresent();
  }

  @Test
  void theStoreDropsATokenWhenItEnds() {
    current(instance());
    time.advance(LIFETIME.minusSeconds(1));
    assertThat(store.kept.find(key, ANY)).isPresent();
    time.advance(Duration.ofSeconds(1));

    assertThat(store.kept.find(key, ANY)).isEmpty();
  }

  @Test
  void neitherStoreNorLogIsGivenASecret() {
    try (CapturedLogs logs = CapturedLogs.start()) {
      TokenSource tokens = instance();
      tokens.refused(tokens.current(soon()));
      current(tokens);
      tokens.refused(tokens.current(soon()));
      failure =
          new AuthenticationFailedException(
              ErrorDetails.of("refused").requestId("marker-request").remedy("marker").build());
      assertThatThrownBy(() -> current(tokens)).isSameAs(failure);
      store.down = true;
      failure = null;
      time.advance(Duration.ofSeconds(1));
      current(tokens);

      assertThat(logs.text()).contains("does not answer").doesNotContain("marker");
    }
    assertThat(store.given)
        .hasSizeGreaterThan(10)
        .allSatisfy(text -> assertThat(text).matches("[A-Za-z0-9_-]+"))
        .noneMatch(text -> text.contains("marker"));
  }
}
