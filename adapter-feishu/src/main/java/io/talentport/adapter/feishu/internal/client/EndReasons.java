package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.model.EndedBy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who ends an application by which of the organisation's reasons. The list of them is read once for
 * a platform and its views, and again when a reason is met that was added since, but no sooner than
 * a while after the last reading. Thread-safe.
 */
final class EndReasons {

  private static final Duration NO_SOONER = Duration.ofMinutes(10);

  /**
   * What was read.
   *
   * @param nanos when, by a clock that only measures
   */
  private record Known(Map<String, EndedBy> byId, long nanos) {}

  private final TimeSource time;
  private final Lock reading = new ReentrantLock();
  private volatile @Nullable Known known;

  EndReasons(TimeSource time) {
    this.time = time;
  }

  /**
   * Who ends applications by the first of these reasons that is known. It is not known, and not
   * asked for again at once, where the application may not read the list.
   *
   * @param ids from the general reason to the particular ones
   * @param list reads the list
   * @param patience how long to wait for another thread that reads it
   * @throws io.talentport.core.error.RecruitingException if the list could be read and was not
   */
  Optional<EndedBy> endedBy(
      List<String> ids, Supplier<Map<String, EndedBy>> list, Duration patience) {
    Known before = known;
    Optional<EndedBy> found = first(ids, before);
    if (found.isPresent() || ids.isEmpty() || isFresh(before)) {
      return found;
    }
    boolean alone = awaitTurn(patience);
    try {
      Known meanwhile = known;
      if (meanwhile == before) {
        meanwhile = new Known(read(list), time.nanos());
        known = meanwhile;
      }
      return first(ids, meanwhile);
    } finally {
      if (alone) {
        reading.unlock();
      }
    }
  }

  private boolean isFresh(@Nullable Known one) {
    return one != null && time.nanos() - one.nanos() < NO_SOONER.toNanos();
  }

  private static Optional<EndedBy> first(List<String> ids, @Nullable Known one) {
    return one == null
        ? Optional.empty()
        : ids.stream().flatMap(id -> Stream.ofNullable(one.byId().get(id))).findFirst();
  }

  /** Whoever waits in vain reads the list, too: its own call says what is wrong. */
  private boolean awaitTurn(Duration patience) {
    try {
      return reading.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Map<String, EndedBy> read(Supplier<Map<String, EndedBy>> list) {
    try {
      return Map.copyOf(list.get());
    } catch (PermissionDeniedException | NotFoundException | InvalidRequestException refused) {
      return Map.of();
    }
  }
}
