package io.talentport.adapter.support.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.DeadlineScope;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TokenSourceTest {

  private static final TokenKey KEY = new TokenKey("peerland", "https://host", "app");
  private static final Duration LIFETIME = Duration.ofHours(2);
  private static final Duration EARLY = Duration.ofMinutes(5);

  private final ManualTime time = new ManualTime();
  private final TokenCache cache = TokenCache.inMemory();
  private final AtomicInteger fetched = new AtomicInteger();
  private final ExecutorService callers = Executors.newCachedThreadPool();
  private volatile @Nullable RecruitingException failure;

  @AfterEach
  void stop() {
    callers.shutdownNow();
  }

  private TokenSource source(TokenEndpoint endpoint) {
    return source(endpoint, time);
  }

  private TokenSource source(TokenEndpoint endpoint, TimeSource clock) {
    return new TokenSource(KEY, cache, endpoint, EARLY, clock);
  }

  private TokenSource source(TokenCache tokens, FetchHistory history, TokenEndpoint endpoint) {
    return new TokenSource(KEY, tokens, history, SharedToken.NONE, endpoint, EARLY, time);
  }

  private AccessToken fetch() {
    int number = fetched.incrementAndGet();
    RecruitingException refusal = failure;
    if (refusal != null) {
      throw refusal;
    }
    return new AccessToken("token-" + number, time.now().plus(LIFETIME));
  }

  private Deadline soon() {
    return Deadline.in(Duration.ofSeconds(30), time);
  }

  @Test
  void aTokenIsFetchedOnceAndKept() {
    TokenSource tokens = source(this::fetch);

    assertThat(tokens.current(soon()).value()).isEqualTo("token-1");
    assertThat(tokens.current(soon()).value()).isEqualTo("token-1");
    assertThat(fetched).hasValue(1);
  }

  @Test
  void aRenewedTokenIsFetchedWhateverIsKept() {
    TokenSource tokens = source(this::fetch);
    tokens.current(soon());

    assertThat(tokens.renewed(soon(), FetchWatch.NONE).value()).isEqualTo("token-2");
    assertThat(tokens.current(soon()).value()).isEqualTo("token-2");
    failure = new AuthenticationFailedException(ErrorDetails.of("wrong secret").build());
    assertThatThrownBy(() -> tokens.renewed(soon(), FetchWatch.NONE))
        .isInstanceOf(AuthenticationFailedException.class);
    assertThat(tokens.current(soon()).value()).isEqualTo("token-2");
  }

  @Test
  @Tag("proves:one-token-call")
  void twoHundredColdThreadsMakeOneFetch() throws Exception {
    CountDownLatch asking = new CountDownLatch(200);
    TokenSource tokens =
        source(
            () -> {
              awaitAll(asking);
              return fetch();
            });
    List<Future<AccessToken>> calls = new ArrayList<>();
    for (int caller = 0; caller < 200; caller++) {
      calls.add(
          callers.submit(
              () -> {
                asking.countDown();
                return tokens.current(soon());
              }));
    }
    for (Future<AccessToken> call : calls) {
      assertThat(call.get().value()).isEqualTo("token-1");
    }
    assertThat(fetched).hasValue(1);
  }

  @Test
  void sourcesThatShareACacheMakeOneFetch() throws Exception {
    CountDownLatch fetching = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    TokenSource first =
        source(
            () -> {
              fetching.countDown();
              awaitAll(answered);
              return fetch();
            });
    TokenSource second = source(this::fetch);
    Future<AccessToken> one = callers.submit(() -> first.current(soon()));
    awaitAll(fetching);
    Future<AccessToken> other = callers.submit(() -> second.current(soon()));
    ReentrantLock renewal = (ReentrantLock) cache.renewal(KEY);
    while (!renewal.hasQueuedThreads() && !other.isDone()) {
      Thread.onSpinWait();
    }
    answered.countDown();

    assertThat(other.get()).isEqualTo(one.get());
    assertThat(fetched).hasValue(1);
  }

  @Test
  void aFailureOfOneSourceIsNoneOfAnotherThatSharesItsCache() {
    TokenSource first = source(this::fetch);
    TokenSource second = source(this::fetch);
    failure = new AuthenticationFailedException(ErrorDetails.of("stopped").build());
    assertThatThrownBy(() -> first.current(soon())).isSameAs(failure);
    failure = null;

    assertThat(second.current(soon()).value()).isEqualTo("token-2");
    assertThat(first.current(soon()).value()).isEqualTo("token-2");
  }

  @Test
  @Tag("proves:token-endpoint-pause")
  void aFailureIsSharedByAllWhoWaitedForIt() throws Exception {
    failure = new PlatformUnavailableException(ErrorDetails.of("down").build());
    CountDownLatch asking = new CountDownLatch(20);
    TokenSource tokens =
        source(
            () -> {
              awaitAll(asking);
              return fetch();
            });
    List<Future<AccessToken>> calls = new ArrayList<>();
    for (int caller = 0; caller < 20; caller++) {
      calls.add(
          callers.submit(
              () -> {
                asking.countDown();
                return tokens.current(soon());
              }));
    }
    for (Future<AccessToken> call : calls) {
      assertThatThrownBy(call::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(PlatformUnavailableException.class);
    }
    assertThat(fetched).hasValue(1);
  }

  @Test
  @Tag("proves:token-endpoint-pause")
  void aFailingEndpointIsLeftAloneForAMoment() {
    failure = new AuthenticationFailedException(ErrorDetails.of("wrong secret").build());
    TokenSource tokens = source(this::fetch);

    for (int call = 0; call < 100; call++) {
      assertThatThrownBy(() -> tokens.current(soon()))
          .isInstanceOf(AuthenticationFailedException.class);
    }
    assertThat(fetched).hasValue(1);

    time.advance(Duration.ofSeconds(1));
    failure = null;
    assertThat(tokens.current(soon()).value()).isEqualTo("token-2");
  }

  @Test
  void shortDeadlineFailureIsNotShared() {
    failure = new PlatformTimeoutException(ErrorDetails.of("no answer in time").build());
    TokenSource tokens = source(this::fetch);
    assertThatThrownBy(() -> tokens.current(Deadline.in(Duration.ofSeconds(1), time)))
        .isInstanceOf(PlatformTimeoutException.class);

    for (int call = 0; call < 10; call++) {
      assertThatThrownBy(() -> tokens.current(Deadline.in(Duration.ofSeconds(4), time)))
          .isInstanceOf(PlatformTimeoutException.class);
    }
    assertThat(fetched).hasValue(1);
    failure = null;
    assertThat(tokens.current(soon()).value()).isEqualTo("token-2");
  }

  @Test
  @Tag("proves:early-renewal")
  void aTokenIsRenewedBeforeItsEnd() {
    TokenSource tokens = source(this::fetch);
    tokens.current(soon());

    time.advance(LIFETIME.minus(EARLY).minusSeconds(1));
    assertThat(tokens.current(soon()).value()).isEqualTo("token-1");
    time.advance(Duration.ofSeconds(1));
    assertThat(tokens.current(soon()).value()).isEqualTo("token-2");
    assertThat(tokens.current(soon()).value()).isEqualTo("token-2");
  }

  @Test
  @Tag("proves:early-renewal")
  void duringAnEarlyRenewalTheOldTokenServesTheOthersWithoutWaiting() throws Exception {
    CountDownLatch renewing = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    TokenSource tokens =
        source(
            () -> {
              if (fetched.get() == 1) {
                renewing.countDown();
                awaitAll(go);
              }
              return fetch();
            });
    tokens.current(soon());
    time.advance(LIFETIME.minusSeconds(60));
    Future<AccessToken> renewer = callers.submit(() -> tokens.current(soon()));
    awaitAll(renewing);

    assertThat(tokens.current(soon()).value()).isEqualTo("token-1");
    go.countDown();
    assertThat(renewer.get().value()).isEqualTo("token-2");
    assertThat(fetched).hasValue(2);
  }

  @Test
  void aFailedEarlyRenewalIsNotNoticedWhileTheOldTokenServes() {
    TokenSource tokens = source(this::fetch);
    tokens.current(soon());
    time.advance(LIFETIME.minusSeconds(100));
    failure = new PlatformUnavailableException(ErrorDetails.of("down").build());

    for (int call = 0; call < 50; call++) {
      assertThat(tokens.current(soon()).value()).isEqualTo("token-1");
    }
    assertThat(fetched).hasValue(2);

    time.advance(Duration.ofSeconds(30));
    assertThat(tokens.current(soon()).value()).isEqualTo("token-1");
    assertThat(fetched).hasValue(3);

    time.advance(Duration.ofSeconds(70));
    assertThatThrownBy(() -> tokens.current(soon()))
        .isInstanceOf(PlatformUnavailableException.class);
  }

  @Test
  void anEarlyRenewalLeavesMostOfTheTimeToTheCall() {
    AtomicReference<Duration> allowed = new AtomicReference<>(Duration.ZERO);
    TokenSource tokens =
        source(
            () -> {
              allowed.set(DeadlineScope.tightest(Deadline.in(Duration.ofHours(1), time)).left());
              return fetch();
            });

    tokens.current(soon());
    assertThat(allowed).hasValue(Duration.ofSeconds(30));
    time.advance(LIFETIME.minusSeconds(100));
    tokens.current(soon());
    assertThat(allowed).hasValue(Duration.ofSeconds(10));
  }

  @Test
  void tokensThatAreShortLivedFromTheStartAreNotFetchedForEveryCall() {
    TokenSource tokens =
        source(
            () ->
                new AccessToken("short-" + fetched.incrementAndGet(), time.now().plusSeconds(60)));

    for (int call = 0; call < 100; call++) {
      tokens.current(soon());
    }
    assertThat(fetched.get()).isLessThanOrEqualTo(2);
  }

  @Test
  @Tag("proves:no-expired-token")
  void anEndedTokenIsNeverGiven() {
    TokenSource tokens = source(this::fetch);
    tokens.current(soon());
    time.advance(LIFETIME);

    assertThat(tokens.current(soon()).value()).isEqualTo("token-2");
  }

  @Test
  @Tag("proves:newer-token-kept")
  void aRefusedTokenIsDroppedOnlyIfItIsStillTheOne() {
    TokenSource tokens = source(this::fetch);
    AccessToken first = tokens.current(soon());
    tokens.refused(first);
    AccessToken second = tokens.current(soon());
    tokens.refused(first);

    assertThat(second.value()).isEqualTo("token-2");
    assertThat(tokens.current(soon())).isEqualTo(second);
    assertThat(fetched).hasValue(2);
  }

  @Test
  @Tag("proves:isolation")
  void sourcesShareNothingButTheirCacheAndKey() {
    TokenSource one = source(this::fetch);
    TokenSource sameKey = source(this::fetch);
    TokenSource otherApplication =
        new TokenSource(
            new TokenKey("peerland", "https://host", "other"), cache, this::fetch, EARLY, time);
    TokenSource otherCache =
        new TokenSource(
            new TokenKey("peerland", "https://host", "app"),
            TokenCache.inMemory(),
            this::fetch,
            EARLY,
            time);

    assertThat(one.current(soon()).value()).isEqualTo("token-1");
    assertThat(sameKey.current(soon()).value()).isEqualTo("token-1");
    assertThat(otherApplication.current(soon()).value()).isEqualTo("token-2");
    assertThat(otherCache.current(soon()).value()).isEqualTo("token-3");
  }

  @Test
  void sourcesThatShareTheirHistoryShareAFailure() {
    FetchHistory history = new FetchHistory();
    TokenSource one = source(cache, history, this::fetch);
    TokenSource other = source(cache, history, this::fetch);
    failure = new AuthenticationFailedException(ErrorDetails.of("bad ticket").build());

    assertThatThrownBy(() -> one.current(soon())).isSameAs(failure);
    assertThatThrownBy(() -> other.current(soon())).isSameAs(failure);
    assertThat(fetched).hasValue(1);
    time.advance(Duration.ofSeconds(1));
    failure = null;
    assertThat(other.current(soon()).value()).isEqualTo("token-2");
  }

  @Test
  void sourcesThatShareTheirHistoryRenewEarlyOnceInAWhile() {
    FetchHistory history = new FetchHistory();
    TokenSource one = source(cache, history, this::fetch);
    TokenSource other = source(cache, history, this::fetch);
    one.current(soon());
    time.advance(LIFETIME.minusSeconds(100));
    failure = new PlatformUnavailableException(ErrorDetails.of("down").build());

    assertThat(one.current(soon()).value()).isEqualTo("token-1");
    assertThat(other.current(soon()).value()).isEqualTo("token-1");
    assertThat(fetched).hasValue(2);
  }

  @Test
  void aConnectionThatWasClosedIsNotTheOthersFailure() {
    FetchHistory history = new FetchHistory();
    TokenSource closed =
        source(
            cache,
            history,
            () -> {
              throw new ConfigurationException(ErrorDetails.of("The platform was closed").build());
            });
    TokenSource open = source(cache, history, this::fetch);

    assertThatThrownBy(() -> closed.current(soon())).isInstanceOf(ConfigurationException.class);
    assertThat(open.current(soon()).value()).isEqualTo("token-1");
  }

  @Test
  void whoseTimeEndsInTheQueueIsToldWhyAFetchFailedMeanwhile() {
    FetchHistory history = new FetchHistory();
    failure = new AuthenticationFailedException(ErrorDetails.of("bad ticket").build());
    TokenSource first = source(cache, history, this::fetch);
    TokenSource queued =
        source(
            new CacheOfOneLock(
                () -> assertThatThrownBy(() -> first.current(soon())).isSameAs(failure)),
            history,
            this::fetch);

    assertThatThrownBy(() -> queued.current(soon())).isSameAs(failure);
    time.advance(Duration.ofSeconds(1));
    TokenSource later = source(new CacheOfOneLock(() -> {}), history, this::fetch);
    assertThatThrownBy(() -> later.current(soon())).isInstanceOf(PlatformTimeoutException.class);
    assertThat(fetched).hasValue(1);
  }

  /** Has no token, and a lock that others hold for longer than anybody waits. */
  private record CacheOfOneLock(Runnable whileWaiting) implements TokenCache {

    @Override
    public Optional<AccessToken> find(TokenKey key) {
      return Optional.empty();
    }

    @Override
    public void put(TokenKey key, AccessToken token) {
      throw new AssertionError("Nobody gets the lock");
    }

    @Override
    public void drop(TokenKey key, AccessToken token) {
      throw new AssertionError("There is no token");
    }

    @Override
    public Lock renewal(TokenKey key) {
      return new ReentrantLock() {
        @Override
        public boolean tryLock(long time, TimeUnit unit) {
          whileWaiting.run();
          return false;
        }
      };
    }
  }

  @Test
  void whoWaitsForARenewalGivesUpAtTheOwnDeadline() throws Exception {
    CountDownLatch fetching = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    TokenSource tokens =
        source(
            () -> {
              fetching.countDown();
              awaitAll(go);
              return fetch();
            },
            TimeSource.system());
    Future<AccessToken> patient =
        callers.submit(
            () -> tokens.current(Deadline.in(Duration.ofMinutes(5), TimeSource.system())));
    awaitAll(fetching);

    assertThatThrownBy(
            () -> tokens.current(Deadline.in(Duration.ofMillis(50), TimeSource.system())))
        .isInstanceOf(PlatformTimeoutException.class)
        .hasMessageContaining("talentport.peerland.call-deadline")
        .hasMessageContaining("within(Duration)");
    go.countDown();
    assertThat(patient.get().value()).isEqualTo("token-1");
  }

  @Test
  void anInterruptedWaiterStopsWaitingAndKeepsItsFlag() throws Exception {
    CountDownLatch fetching = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    TokenSource tokens =
        source(
            () -> {
              fetching.countDown();
              awaitAll(go);
              return fetch();
            });
    Future<AccessToken> patient = callers.submit(() -> tokens.current(soon()));
    awaitAll(fetching);

    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> tokens.current(soon()))
          .isInstanceOf(PlatformTimeoutException.class)
          .hasMessageContaining("interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    go.countDown();
    assertThat(patient.get().value()).isEqualTo("token-1");
  }

  @Test
  void theFetchersOwnInterruptionOrDeadlineIsNotTheOthersFailure() {
    TokenSource tokens =
        source(
            () -> {
              if (fetched.get() == 0) {
                fetched.incrementAndGet();
                Thread.currentThread().interrupt();
                throw new PlatformTimeoutException(ErrorDetails.of("interrupted").build());
              }
              if (fetched.get() == 1) {
                fetched.incrementAndGet();
                time.advance(Duration.ofSeconds(30));
                throw new PlatformTimeoutException(ErrorDetails.of("out of time").build());
              }
              return fetch();
            });

    assertThatThrownBy(() -> tokens.current(soon())).hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThatThrownBy(() -> tokens.current(soon())).hasMessageContaining("out of time");
    assertThat(tokens.current(soon()).value()).isEqualTo("token-3");
  }

  @Test
  void aTokenShowsNothingOfItself() {
    AccessToken token = new AccessToken("s3cret", time.now());

    assertThat(token.toString()).contains("***").doesNotContain("s3cret");
    assertThat(Objects.toString(cache)).doesNotContain("s3cret");
  }

  private static void awaitAll(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new AssertionError("The other threads did not come");
      }
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private AccessToken fetchEnded() {
    return new AccessToken("ended-" + fetched.incrementAndGet(), time.now());
  }

  @Test
  @Tag("C8")
  void aTokenThatHasEndedServesTheCallThatItWasFetchedForAndTheNextComesASecondLater() {
    TokenSource tokens = source(this::fetchEnded);

    assertThat(tokens.current(soon()).value()).isEqualTo("ended-1");
    assertThat(time.pauses()).isEmpty();
    assertThat(tokens.current(soon()).value()).isEqualTo("ended-2");
    assertThat(tokens.current(soon()).value()).isEqualTo("ended-3");
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    assertThat(cache.find(new TokenKey("peerland", "https://host", "app"))).isEmpty();
  }

  @Test
  @Tag("C8")
  void aCallThatCannotWaitForTheNextTokenSaysSo() {
    TokenSource tokens = source(this::fetchEnded);
    tokens.current(soon());

    assertThatThrownBy(() -> tokens.current(Deadline.in(Duration.ofMillis(900), time)))
        .isInstanceOf(PlatformTimeoutException.class)
        .hasMessageContaining("have already expired");
    assertThat(fetched).hasValue(1);
  }

  @Test
  @Tag("C8")
  void aTokenThatEndedWhenItWasRenewedEarlyReplacesNone() {
    TokenSource tokens = source(() -> fetched.get() == 0 ? fetch() : fetchEnded());
    tokens.current(soon());
    time.advance(LIFETIME.minus(EARLY).plusSeconds(1));

    assertThat(tokens.current(soon()).value()).isEqualTo("token-1");
    assertThat(fetched).hasValue(2);
    time.advance(EARLY);
    assertThat(tokens.current(soon()).value()).isEqualTo("ended-3");
  }

  @Test
  @Tag("C8")
  void anInterruptedCallLeavesThePauseWithItsFlagRestored() {
    TokenSource tokens = source(this::fetchEnded);
    tokens.current(soon());
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> tokens.current(soon()))
        .isInstanceOf(PlatformTimeoutException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  @Tag("C8")
  void aLaterTokenThatLivesEndsThePauses() {
    TokenSource tokens = source(() -> fetched.get() == 0 ? fetchEnded() : fetch());
    tokens.current(soon());

    assertThat(tokens.current(soon()).value()).isEqualTo("token-2");
    assertThat(tokens.current(soon()).value()).isEqualTo("token-2");
    assertThat(time.pauses()).hasSize(1);
  }

  @Test
  @Tag("G2")
  void aCachedTokenMayEndAtTheEdgesOfTime() {
    TokenSource tokens = source(this::fetch);
    TokenKey key = new TokenKey("peerland", "https://host", "app");
    cache.put(key, new AccessToken("for-ever", Instant.MAX));
    assertThat(tokens.current(soon()).value()).isEqualTo("for-ever");
    cache.put(key, new AccessToken("never", Instant.MIN));
    assertThat(tokens.current(soon()).value()).isEqualTo("token-1");
  }
}
