package io.talentport.core.coordination;

import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;
import java.util.Optional;

/**
 * Where the instances of an application share the platform's tokens, and agree on who fetches the
 * next one. Implementations MUST be thread-safe.
 *
 * <p>A token is given encrypted, as text of printable ASCII; a key is a hash, of the same form and
 * at most 100 characters long. Each method takes no longer than {@code within}, and throws {@link
 * CoordinationUnavailableException} if the store does not answer by then. What it keeps under a key
 * and cannot have been given is no token; where that prevents a method, it throws the {@link
 * CoordinationUnavailableException#unusable} form.
 */
public interface TokenStore {

  /** The token that was put last; absent if there is none, or if its lifetime is over. */
  Optional<String> find(String key, Duration within);

  /**
   * Keeps a token instead of the one before.
   *
   * @param lifetime after which it is dropped, by the store's clock; longer than zero
   */
  void put(String key, String token, Duration lifetime, Duration within);

  /** Drops the token, but only if it is still this one. */
  void drop(String key, String token, Duration within);

  /**
   * Takes the lease under which one instance fetches the token; does not wait for it.
   *
   * @param length after which the lease ends by itself, by the store's clock; longer than zero
   * @return absent if another one has it
   */
  Optional<Lease> tryLease(String key, Duration length, Duration within);
}
