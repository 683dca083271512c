package io.talentport.core.coordination;

import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;
import java.util.Optional;

/**
 * What a {@link SubmitLedger} answered to a claim. Methods that ask the store throw {@link
 * CoordinationUnavailableException} if it does not answer within the time given, and its {@link
 * CoordinationUnavailableException#unusable} form if what is under the key cannot have been given
 * to it. Implementations MUST be thread-safe.
 */
public interface SubmitClaim {

  /**
   * True if the key is claimed for this submit. If not, another one has it; or the store {@link
   * #mayHaveLostEntries() has lost entries}, and gives no key away while somebody may still be at
   * work whose claim is among them.
   */
  boolean isOwned();

  /** The entry that was recorded last, as it was when the key was claimed; absent if none was. */
  Optional<String> entry();

  /**
   * True if it was noticed that the store lost entries that it was to keep, for example because it
   * came back empty: that there is no entry then does not prove that nothing was submitted. Not so
   * for a store that is new.
   */
  boolean mayHaveLostEntries();

  /**
   * Records an entry instead of the one before, and begins the lease anew, if the claim has not
   * passed to another submit.
   *
   * @param keep after which the entry is dropped, by the store's clock; longer than the lease
   * @return whether it was recorded; false if the claim was not owned or has passed to another one
   */
  boolean record(String entry, Duration lease, Duration keep, Duration within);

  /** Ends the claim, and keeps the entry. Nothing happens if it is not owned any more. */
  void release(Duration within);

  /** Ends the claim, and drops the entry. Nothing happens if it is not owned any more. */
  void forget(Duration within);
}
