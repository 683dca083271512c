package io.talentport.adapter.support.token;

import io.talentport.adapter.support.time.Deadline;
import java.util.Optional;
import java.util.function.Function;

/**
 * A token that the instances of an application share, so that one of them fetches it for all.
 * Implementations MUST be thread-safe.
 */
public interface SharedToken {

  /** A token that each process fetches for itself. */
  SharedToken NONE =
      new SharedToken() {
        @Override
        public Optional<AccessToken> obtain(TokenNeed need, Function<Deadline, AccessToken> fetch) {
          return Optional.of(fetch.apply(need.deadline()));
        }

        @Override
        public void publish(AccessToken token, Deadline deadline) {}
      };

  /**
   * The token of another instance, or one that is fetched here for all.
   *
   * @param fetch asks the platform, within the given deadline; runs on this thread, at most once
   * @return absent if another instance is still fetching it when the need's wait is over
   * @throws io.talentport.core.error.RecruitingException if the platform issues none, to this
   *     instance or, a moment ago, to another one; or if the shared store does not answer, and the
   *     call must not continue without it
   * @throws InterruptedException if the thread is interrupted while it waits for another instance
   */
  Optional<AccessToken> obtain(TokenNeed need, Function<Deadline, AccessToken> fetch)
      throws InterruptedException;

  /** Publishes a token that was fetched without the others, if possible. */
  void publish(AccessToken token, Deadline deadline);
}
