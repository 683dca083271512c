package io.talentport.core.paging;

import io.talentport.core.error.InvalidRequestException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a listing starts and how large its pages are. Immutable and thread-safe.
 *
 * <p>Without a size the adapter asks for the largest page that the platform allows, or for the size
 * that the cursor was made with. A size above the platform's limit is refused before any call.
 */
public final class PageRequest {

  private static final PageRequest FIRST = new PageRequest(null, null);

  private final @Nullable Cursor cursor;
  private final @Nullable Integer size;

  private PageRequest(@Nullable Cursor cursor, @Nullable Integer size) {
    this.cursor = cursor;
    this.size = size;
  }

  /** From the first record on. */
  public static PageRequest first() {
    return FIRST;
  }

  /**
   * From the first record after the page that gave the cursor.
   *
   * @throws InvalidRequestException if the cursor is null
   */
  public static PageRequest from(@Nullable Cursor cursor) {
    if (cursor == null) {
      throw InvalidRequestException.of(
          "cursor", "must not be null", "Start a listing with PageRequest.first().");
    }
    return new PageRequest(cursor, null);
  }

  /**
   * The same position, with pages of this size.
   *
   * @param size records per page, at least 1; the upper limit is the platform's
   * @throws InvalidRequestException if the size is below 1
   */
  public PageRequest size(int size) {
    if (size < 1) {
      throw InvalidRequestException.of(
          "page size", "must be at least 1, but is " + size, "Leave it out for the largest page.");
    }
    return new PageRequest(cursor, size);
  }

  /** The position to start from; absent for the first record. */
  public Optional<Cursor> cursor() {
    return Optional.ofNullable(cursor);
  }

  /** Records per page; absent for the largest page that the platform allows. */
  public OptionalInt size() {
    return size == null ? OptionalInt.empty() : OptionalInt.of(size);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PageRequest that
        && Objects.equals(cursor, that.cursor)
        && Objects.equals(size, that.size);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cursor, size);
  }

  @Override
  public String toString() {
    return "PageRequest[" + (cursor == null ? "first" : "from " + cursor) + sizeText() + "]";
  }

  private String sizeText() {
    return size == null ? "" : ", size " + size;
  }
}
