package io.talentport.adapter.support.paging;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A lazy listing over a platform's pages. Immutable and thread-safe; its iterators are for one
 * thread each.
 *
 * @param <T> what is listed
 */
public final class Listing<T> implements Paged<T> {

  private final ListingScope scope;
  private final PageFetcher<T> fetcher;
  private final @Nullable String startToken;
  private final int size;

  private Listing(
      ListingScope scope, PageFetcher<T> fetcher, @Nullable String startToken, int size) {
    this.scope = scope;
    this.fetcher = fetcher;
    this.startToken = startToken;
    this.size = size;
  }

  /**
   * Makes a listing; sends nothing.
   *
   * @param maximumSize the largest page that the platform allows, and the size unless told
   *     otherwise
   * @throws InvalidRequestException if the size is above the limit or the cursor is another
   *     listing's
   */
  public static <T> Listing<T> of(
      ListingScope scope, @Nullable PageRequest from, int maximumSize, PageFetcher<T> fetcher) {
    if (from == null) {
      throw InvalidRequestException.of(
          "from", "must not be null", "Start a listing with PageRequest.first().");
    }
    CursorText start = from.cursor().map(cursor -> CursorText.read(cursor, scope)).orElse(null);
    int size = from.size().orElse(start == null ? maximumSize : start.size());
    if (size > maximumSize) {
      throw InvalidRequestException.of(
          "page size",
          "must be at most "
              + maximumSize
              + " for "
              + scope.platform()
              + " "
              + scope.operation()
              + ", but is "
              + size,
          "Ask for a smaller page, or leave the size out for the largest one.");
    }
    return new Listing<>(scope, fetcher, start == null ? null : start.token(), size);
  }

  @Override
  public Iterator<T> iterator() {
    return new Items();
  }

  @Override
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }

  @Override
  public Iterable<Page<T>> pages() {
    return Pages::new;
  }

  /** The pages of one iteration. */
  private final class Pages implements Iterator<Page<T>> {

    private final CursorGuard guard = new CursorGuard();
    private @Nullable String token = startToken;
    private boolean atEnd;

    Pages() {
      if (startToken != null) {
        guard.hasSeen(startToken);
      }
    }

    @Override
    public boolean hasNext() {
      return !atEnd;
    }

    @Override
    public Page<T> next() {
      if (atEnd) {
        throw new NoSuchElementException("The listing has no more pages");
      }
      RawPage<T> raw = fetcher.fetch(token, size);
      String following = following(raw);
      atEnd = following == null;
      token = following;
      return Page.of(
          raw.items(),
          following == null ? null : new CursorText(following, size).write(scope),
          raw.faults());
    }

    private @Nullable String following(RawPage<T> raw) {
      String next = raw.nextToken();
      Function<String, RuntimeException> broken = raw.malformed();
      boolean hasToken = next != null && !next.isBlank();
      if (raw.hasMore() == null && hasToken) {
        throw broken.apply(
            "it has a cursor for a next page, but does not say whether there is one");
      }
      if (!Boolean.TRUE.equals(raw.hasMore())) {
        return null;
      }
      if (!hasToken || next == null) {
        throw broken.apply("it announces more records without a cursor for them");
      }
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(next)) {
        throw broken.apply("its cursor holds half of a character, which could not be sent back");
      }
      if (guard.hasSeen(next)) {
        throw broken.apply("its cursor was there before, so that the listing would never end");
      }
      return next;
    }
  }

  /** The records of one iteration, page after page. */
  private final class Items implements Iterator<T> {

    private final Pages pages = new Pages();
    private Iterator<T> ofPage = Collections.emptyIterator();

    @Override
    public boolean hasNext() {
      while (!ofPage.hasNext() && pages.hasNext()) {
        List<T> items = pages.next().items();
        ofPage = items.iterator();
      }
      return ofPage.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("The listing has no more records");
      }
      return ofPage.next();
    }
  }
}
