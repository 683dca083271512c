package io.talentport.core.coordination;

import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the instances of an application share lists of the platform that change rarely, such as
 * those of places, and agree on who fetches one. No call needs it: what it does not have is
 * fetched. Implementations MUST be thread-safe.
 *
 * <p>A list is given encrypted, as text of printable ASCII of at most {@link #LONGEST_LIST}
 * characters; a key is a hash, of the same form and at most 100 characters long. Time is the
 * store's own. Each method takes no longer than {@code within}, and throws {@link
 * CoordinationUnavailableException} if the store does not answer by then. What it keeps under a key
 * and cannot have been given is no list; where that prevents a method, it throws the {@link
 * CoordinationUnavailableException#unusable} form.
 */
public interface CacheStore {

  /** How many characters a list may have: 1 MiB. A longer one is not shared. */
  int LONGEST_LIST = 1 << 20;

  /** The list that was put last; absent if there is none, or if its lifetime is over. */
  Optional<CachedText> find(String key, Duration within);

  /**
   * Keeps a list instead of the one before.
   *
   * @param lifetime after which it is dropped; longer than zero
   */
  void put(String key, String list, Duration lifetime, Duration within);

  /**
   * Takes the lease under which one instance fetches the list; does not wait for it.
   *
   * @param length after which the lease ends by itself; longer than zero
   * @return absent if another one has it
   */
  Optional<Lease> tryLease(String key, Duration length, Duration within);
}
