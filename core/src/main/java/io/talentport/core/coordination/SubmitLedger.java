package io.talentport.core.coordination;

import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;

/**
 * Where the instances of an application keep what was submitted under which key, so that a message
 * that is delivered twice is one résumé. Implementations MUST be thread-safe.
 *
 * <p>An entry is text of printable ASCII of at most 64 KiB, with ids, steps and a keyed digest, and
 * without personal data. A key is a hash, of the same form and at most 100 characters long.
 *
 * <p>Only durable storage keeps the promise: a store that may lose entries says so by {@link
 * SubmitClaim#mayHaveLostEntries()}.
 */
public interface SubmitLedger {

  /**
   * Claims the key for one submit, unless another one has it; does not wait.
   *
   * @param lease after which the claim ends by itself, by the store's clock, unless it is renewed
   *     by {@link SubmitClaim#record}; longer than zero
   * @param within how long that may take at most
   * @throws CoordinationUnavailableException if the store does not answer by then; whether the key
   *     was claimed is not known, and if so, the claim ends by itself. In its {@link
   *     CoordinationUnavailableException#unusable} form if the store keeps under the key what it
   *     cannot have been given; other keys are then of use
   */
  SubmitClaim claim(String key, Duration lease, Duration within);
}
