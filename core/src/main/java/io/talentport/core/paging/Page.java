package io.talentport.core.paging;

import io.talentport.core.error.Required;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a listing. Immutable and thread-safe.
 *
 * @param <T> what is listed
 */
public interface Page<T> {

  /** The page's records in the platform's order; may be empty although more pages follow. */
  List<T> items();

  /** The position after this page; absent on the last page. */
  Optional<Cursor> next();

  /**
   * The records of this page that could not be read, as a whole or in a field; empty in the normal
   * case. A record may have several, one for each field.
   */
  List<RecordFault> faults();

  /**
   * Where a synchronisation continues after the last page: every record that is changed later has a
   * later time of change. It is the latest time of change among the records up to the end of this
   * page, those before a stored cursor included, and never later than the listing began by the
   * platform's clock, since a record that was given can be changed again meanwhile. Absent before
   * the first record that has such a time, and where the records of a listing have none: then keep
   * the watermark of the time before.
   */
  default Optional<Instant> watermark() {
    return Optional.empty();
  }

  /**
   * A page of given content, for adapters and for tests.
   *
   * @param next the position after it; null for the last page
   * @throws io.talentport.core.error.IncompleteValueException if a list or an element is null
   */
  static <T> Page<T> of(List<T> items, @Nullable Cursor next, List<RecordFault> faults) {
    return of(items, next, faults, null);
  }

  /**
   * A page of given content and watermark, for adapters and for tests.
   *
   * @param next the position after it; null for the last page
   * @param watermark where a synchronisation continues; null if unknown
   * @throws io.talentport.core.error.IncompleteValueException if a list or an element is null
   */
  static <T> Page<T> of(
      List<T> items, @Nullable Cursor next, List<RecordFault> faults, @Nullable Instant watermark) {
    return new FetchedPage<>(
        Required.list("items", items),
        Optional.ofNullable(next),
        Required.list("faults", faults),
        Optional.ofNullable(watermark));
  }
}
