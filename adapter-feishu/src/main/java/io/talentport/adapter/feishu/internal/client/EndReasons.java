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
 * Which side ends an application for which of the organisation's reasons. The list is read once for
 * a platform and its views, and again when an unknown reason occurs, but not soon after the last
 * reading. Thread-safe.
 */
final class EndReasons {

  private static final Duration NO_SOONER = Duration.ofMinutes(10);

  /**
   * A list that was read.
   *
   * @param nanos the monotonic reading at that time
   */
  private record Known(Map<String, EndedBy> byId, long nanos) {}

  private final TimeSource time;
  private final Lock reading = new ReentrantLock();
  private volatile @Nullable Known known;

  EndReasons(TimeSource time) {
    this.time = time;
  }

  /**
   * The side that ends applications for the first known of these reasons. Absent if the application
   * may not read the list, which is then not requested again for a while.
   *
   * @param ids from the general reason to the particular ones
   * @param list reads the list
   * @param patience how long to wait for another thread that reads the list
   * @throws io.talentport.core.error.RecruitingException if reading the list failed
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

  /** After waiting in vain, this thread reads the list itself: its own call shows what is wrong. */
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
