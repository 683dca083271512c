package io.talentport.adapter.support.coordination;

import static io.talentport.adapter.support.coordination.GuardedStore.timeLeft;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.GrowingPause;
import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.Lease;
import io.talentport.core.error.PlatformTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A list of the platform that changes rarely, fetched under a lease by one instance for all. If the
 * store does not answer, or has something else under the key, the list is fetched once more.
 * Thread-safe.
 *
 * @param <T> the list
 */
public final class SharedList<T> {

  /** The maximum length of a lease, in case its owner dies. */
  private static final Duration LONGEST_LEASE = Duration.ofMinutes(1);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

  private final @Nullable GuardedStore<CacheStore> store;
  private final StoredList<T> stored;

  /**
   * Creates it; does not call the store.
   *
   * @param store null if each instance fetches the list for itself
   */
  SharedList(@Nullable GuardedStore<CacheStore> store, StoredList<T> stored) {
    this.store = store;
    this.stored = stored;
  }

  /** The lease of the fetching instance; null if the store does not answer, or there is none. */
  private record Turn<T>(SharedList<T> list, @Nullable Lease lease) implements ListTurn<T> {

    @Override
    public void publish(T content, Duration life, Deadline deadline) {
      list.attempt(deadline, (asked, within) -> list.stored.put(asked, content, life, within));
    }

    @Override
    public void end(Deadline deadline) {
      if (lease != null) {
        list.attempt(deadline, (asked, within) -> lease.release(within));
      }
    }
  }

  /**
   * Looks for the list, and takes the turn to fetch it if it is missing. Waits while another
   * instance has the turn.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  public ListLook<T> look(Deadline deadline) throws InterruptedException {
    GuardedStore<CacheStore> shared = store;
    if (shared == null) {
      return alone();
    }
    GrowingPause pauses = new GrowingPause(FIRST_PAUSE, LONGEST_PAUSE);
    ListLook<T> seen = lookOnce(shared, deadline);
    while (seen instanceof ListLook.Busy) {
      Duration pause = pauses.next();
      if (!deadline.allows(pause)) {
        return seen;
      }
      deadline.time().pause(pause);
      seen = lookOnce(shared, deadline);
    }
    return seen;
  }

  private ListLook<T> alone() {
    return new ListLook.Missing<>(new Turn<>(this, null));
  }

  private ListLook<T> lookOnce(GuardedStore<CacheStore> shared, Deadline deadline) {
    try {
      return shared.<ListLook<T>>askIfPossible(
          deadline,
          (asked, within) ->
              look(asked, deadline.leftUpTo(LONGEST_LEASE), Deadline.in(within, deadline.time())),
          this::alone);
    } catch (PlatformTimeoutException noTimeLeft) {
      return alone();
    }
  }

  private ListLook<T> look(CacheStore asked, Duration lease, Deadline until) {
    Optional<ListLook.Found<T>> found = stored.find(asked, timeLeft(until));
    if (found.isPresent()) {
      return found.get();
    }
    Optional<Lease> taken = asked.tryLease(stored.key(), lease, timeLeft(until));
    if (taken.isEmpty()) {
      return new ListLook.Busy<>();
    }
    // The previous owner of the lease may have stored the list in the meantime.
    Optional<ListLook.Found<T>> meanwhile = stored.find(asked, timeLeft(until));
    if (meanwhile.isEmpty()) {
      return new ListLook.Missing<>(new Turn<>(this, taken.get()));
    }
    taken.get().release(timeLeft(until));
    return meanwhile.get();
  }

  /** A failure does no harm: a lease ends by itself, and a list is fetched again. */
  private void attempt(Deadline deadline, BiConsumer<CacheStore, Duration> action) {
    if (store != null) {
      store.tellIfPossible(deadline, action);
    }
  }
}
