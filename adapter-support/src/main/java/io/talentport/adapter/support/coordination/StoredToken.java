package io.talentport.adapter.support.coordination;

import static io.talentport.adapter.support.coordination.GuardedStore.timeLeft;

import io.talentport.adapter.support.listener.CallLog;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenNeed;
import io.talentport.core.coordination.TokenStore;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A token as a store holds it, or the failure of its fetch. Both are encrypted. Thread-safe. */
final class StoredToken {

  /** How long a failed fetch stops the other instances from trying. */
  private static final Duration FAILURE_KEPT = Duration.ofSeconds(1);

  private final String key;
  private final String failureKey;
  private final SealedText seal;
  private final CallLog log;
  private final AtomicBoolean unreadable = new AtomicBoolean();

  StoredToken(TokenKey holder, SecretKeys secret, CallLog log) {
    this.key = secret.tokenKey(holder);
    this.failureKey = secret.failureKey(holder);
    this.seal = secret.tokenSeal();
    this.log = log;
  }

  /**
   * Looks for a valid token or a failure, and takes the lease if there is neither.
   *
   * @param longest how long a fetch under the lease may take
   * @param until deadline of all questions to the store
   */
  TokenLook look(TokenStore store, TokenNeed need, Duration longest, Deadline until) {
    Optional<AccessToken> token = find(store, need, until);
    if (token.isPresent()) {
      return new TokenLook.Found(token.get());
    }
    Optional<FetchFailure> failure =
        store
            .find(failureKey, timeLeft(until))
            .flatMap(encrypted -> seal.open(encrypted, failureKey))
            .flatMap(FetchFailure::read)
            .filter(known -> known.hadTimeLike(longest));
    return failure.isPresent()
        ? new TokenLook.Failed(failure.get())
        : lease(store, need, longest, until);
  }

  private TokenLook lease(TokenStore store, TokenNeed need, Duration longest, Deadline until) {
    return store
        .tryLease(key, longest, timeLeft(until))
        .<TokenLook>map(
            lease -> {
              // The previous owner of the lease may have stored a token in the meantime.
              Optional<AccessToken> token = find(store, need, until);
              if (token.isEmpty()) {
                return new TokenLook.Leased(lease);
              }
              lease.release(timeLeft(until));
              return new TokenLook.Found(token.get());
            })
        .orElseGet(TokenLook.Busy::new);
  }

  private Optional<AccessToken> find(TokenStore store, TokenNeed need, Deadline until) {
    Optional<String> encrypted = store.find(key, timeLeft(until));
    if (encrypted.isEmpty()) {
      return Optional.empty();
    }
    Optional<AccessToken> token =
        seal.open(encrypted.get(), key).flatMap(text -> TokenText.read(text, until.time().now()));
    if (token.isEmpty()) {
      if (unreadable.compareAndSet(false, true)) {
        log.unreadableToken();
      }
      return Optional.empty();
    }
    unreadable.set(false);
    if (need.isRefused().test(token.get())) {
      store.drop(key, encrypted.get(), timeLeft(until));
      return Optional.empty();
    }
    return token.filter(need.serves());
  }

  /** Stores a token for the others, unless it has expired. */
  void put(TokenStore store, AccessToken token, Instant now, Duration within) {
    Duration lifetime = Duration.between(now, token.expiresAt());
    if (lifetime.compareTo(Duration.ZERO) > 0) {
      store.put(key, seal.seal(TokenText.of(token, lifetime), key), lifetime, within);
    }
  }

  /** Stores a failed fetch for the others, if it applies to them too. */
  void putFailure(TokenStore store, RecruitingException failure, Duration had, Duration within) {
    FetchFailure.of(failure, had)
        .ifPresent(
            known ->
                store.put(failureKey, seal.seal(known.text(), failureKey), FAILURE_KEPT, within));
  }
}
