package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.GrowingPause;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.SharedToken;
import io.talentport.adapter.support.token.TokenNeed;
import io.talentport.core.coordination.Lease;
import io.talentport.core.coordination.TokenStore;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * A token that one instance fetches under a lease for all. The others poll the store until the
 * token is there; if an instance dies with the lease, they wait until the lease ends. Thread-safe.
 */
final class LeasedToken implements SharedToken {

  /** Time limit of a fetch, and the length of a lease. */
  private static final Duration LEASE = Duration.ofSeconds(10);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(200);

  private final String platform;
  private final GuardedStore<TokenStore> store;
  private final StoredToken stored;

  LeasedToken(String platform, GuardedStore<TokenStore> store, StoredToken stored) {
    this.platform = platform;
    this.store = store;
    this.stored = stored;
  }

  @Override
  public Optional<AccessToken> obtain(TokenNeed need, Function<Deadline, AccessToken> fetch)
      throws InterruptedException {
    GrowingPause pauses = new GrowingPause(FIRST_PAUSE, LONGEST_PAUSE);
    TokenLook seen = look(need);
    while (seen instanceof TokenLook.Busy) {
      Duration pause = pauses.next();
      if (!need.waits() || !need.deadline().allows(pause)) {
        return Optional.empty();
      }
      need.deadline().time().pause(pause);
      seen = look(need);
    }
    if (seen instanceof TokenLook.Failed failed) {
      throw failed.failure().exception();
    }
    if (seen instanceof TokenLook.Leased leased) {
      return Optional.of(fetchedForAll(leased.lease(), need.deadline(), fetch));
    }
    return Optional.of(
        seen instanceof TokenLook.Found found ? found.token() : fetch.apply(need.deadline()));
  }

  private TokenLook look(TokenNeed need) {
    TimeSource time = need.deadline().time();
    try {
      return store.<TokenLook>ask(
          need.deadline(),
          need.write(),
          (asked, within) ->
              stored.look(asked, need, need.deadline().leftUpTo(LEASE), Deadline.in(within, time)),
          TokenLook.Alone::new);
    } catch (CoordinationUnavailableException failure) {
      throw unreachable(failure);
    }
  }

  private CoordinationUnavailableException unreachable(CoordinationUnavailableException failure) {
    return failure.with(
        ErrorDetails.of(
                "The token store that the instances share did not answer, and this one has no token"
                    + " that serves")
            .platform(platform)
            .remedy(
                "Nothing was sent. "
                    + failure.remedy().orElse("Check the store.")
                    + " For calls that fetch a token for this process alone while the store is"
                    + " down, set talentport.coordination.when-unreachable to local.")
            .cause(failure)
            .build());
  }

  private AccessToken fetchedForAll(
      Lease lease, Deadline deadline, Function<Deadline, AccessToken> fetch) {
    Duration longest = deadline.leftUpTo(LEASE);
    try {
      AccessToken token = fetch.apply(Deadline.in(longest, deadline.time()));
      publish(token, deadline);
      return token;
    } catch (RecruitingException failure) {
      // If this call's time ran out, that says nothing about other instances.
      if (!deadline.hasPassed() && !Thread.currentThread().isInterrupted()) {
        store.tellIfPossible(
            deadline, (asked, left) -> stored.putFailure(asked, failure, longest, left));
      }
      throw failure;
    } finally {
      store.tellIfPossible(deadline, (asked, left) -> lease.release(left));
    }
  }

  @Override
  public void publish(AccessToken token, Deadline deadline) {
    store.tellIfPossible(
        deadline, (asked, left) -> stored.put(asked, token, deadline.time().now(), left));
  }
}
