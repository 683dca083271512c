package io.talentport.core.coordination;

import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;

/**
 * Where the instances of an application share the pace of each operation, and the pauses that the
 * platform asks for. Time is the store's own: the clocks of the instances need not agree.
 * Implementations MUST be thread-safe.
 *
 * <p>A key is a hash, as text of printable ASCII of at most 100 characters. Each method takes no
 * longer than {@code within}, and throws {@link CoordinationUnavailableException} if the store does
 * not answer by then, or its {@link CoordinationUnavailableException#unusable} form if the store
 * keeps something else under the key.
 */
public interface QuotaStore {

  /**
   * Reserves turns, in the order in which the instances ask. It does not wait for them: the caller
   * sends each call when its turn has come. A turn that was reserved is used up, whether a call is
   * sent or not.
   *
   * @param demand how many turns are wanted, and at what paces
   * @return as many turns as were wanted and come within the longest wait, none during a pause that
   *     lasts longer than that; a turn never comes before the end of a pause
   */
  QuotaTurns reserve(String key, QuotaDemand demand, Duration within);

  /**
   * The platform refused a call as one too many: no turn comes before this time has passed. A pause
   * that lasts longer already is kept.
   *
   * @param length longer than zero
   */
  void pause(String key, Duration length, Duration within);

  /**
   * How much is left, without reserving anything.
   *
   * @param demand its paces
   */
  QuotaLevel level(String key, QuotaDemand demand, Duration within);
}
