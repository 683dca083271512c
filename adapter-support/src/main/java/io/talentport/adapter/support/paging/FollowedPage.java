package io.talentport.adapter.support.paging;

import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.RecordFault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page with a following one. Its cursor is written on demand, because most callers only read the
 * records. Immutable and thread-safe.
 *
 * @param content the page without the position after it
 * @param following the position after it
 * @param fingerprint gives the listing's fingerprint
 */
record FollowedPage<T>(Page<T> content, CursorText following, Supplier<String> fingerprint)
    implements Page<T> {

  @Override
  public List<T> items() {
    return content.items();
  }

  @Override
  public Optional<Cursor> next() {
    return Optional.of(following.write(fingerprint.get()));
  }

  @Override
  public List<RecordFault> faults() {
    return content.faults();
  }

  @Override
  public Optional<Instant> watermark() {
    return content.watermark();
  }

  @Override
  public String toString() {
    return "FollowedPage[" + content + "]";
  }
}
