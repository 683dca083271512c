package io.talentport.core.paging;

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

  /** The place behind this page; absent on the last page. */
  Optional<Cursor> next();

  /**
   * The records of this page that could not be read, as a whole or in a field; empty in the normal
   * case. A record may have several, one for each field.
   */
  List<RecordFault> faults();

  /**
   * A page of given content, for adapters and for tests.
   *
   * @param next the place behind it; null for the last page
   * @throws io.talentport.core.error.IncompleteValueException if a list or an element is null
   */
  static <T> Page<T> of(List<T> items, @Nullable Cursor next, List<RecordFault> faults) {
    return new FetchedPage<>(
        Content.copy("items", items), Optional.ofNullable(next), Content.copy("faults", faults));
  }
}
