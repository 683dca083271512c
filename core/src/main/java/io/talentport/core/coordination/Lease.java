package io.talentport.core.coordination;

import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;

/** A right that one instance has for a time. Implementations MUST be thread-safe. */
public interface Lease {

  /**
   * Releases it. Has no effect if it has expired, even if another owner has it now.
   *
   * @param within how long that may take at most
   * @throws CoordinationUnavailableException if the store does not answer by then; the lease ends
   *     by itself
   */
  void release(Duration within);
}
