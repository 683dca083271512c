package io.talentport.core.coordination;

import io.talentport.core.error.Required;
import java.time.Duration;
import java.util.List;

/**
 * What a {@link QuotaStore} answers. Times count from the store's decision; a caller counts them
 * from the answer, so that it is late rather than early. Immutable and thread-safe.
 *
 * @param waits for each turn that was reserved, how long it is until it comes, in ascending order;
 *     empty if none was
 * @param untilNext time until the next free turn; zero if there is one now
 * @param paused whether {@code untilNext} is the rest of a pause that the platform asked for
 */
public record QuotaTurns(List<Duration> waits, Duration untilNext, boolean paused) {

  /** Makes an answer. */
  public QuotaTurns {
    waits = Required.list("quotaTurns.waits", waits);
    Required.value("quotaTurns.untilNext", untilNext);
  }
}
