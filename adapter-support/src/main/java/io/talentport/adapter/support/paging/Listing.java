package io.talentport.adapter.support.paging;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A lazy listing over a platform's pages. Immutable and thread-safe; its iterators are for one
 * thread each.
 *
 * @param <T> what is listed
 */
public final class Listing<T> implements Paged<T> {

  private final ListingScope scope;
  private final ListingRules rules;
  private final PageFetcher<T> fetcher;
  private final @Nullable CursorText start;
  private final int size;
  private final @Nullable Function<T, Optional<Instant>> changedAt;
  private volatile @Nullable String fingerprint;

  private Listing(
      ListingScope scope,
      ListingRules rules,
      PageFetcher<T> fetcher,
      @Nullable CursorText start,
      int size,
      @Nullable Function<T, Optional<Instant>> changedAt) {
    this.scope = scope;
    this.rules = rules;
    this.fetcher = fetcher;
    this.start = start;
    this.size = size;
    this.changedAt = changedAt;
  }

  /**
   * Makes a listing; sends nothing.
   *
   * @param rules the rules of all listings of the platform
   * @param maximumSize the largest page that the platform allows, and the default size
   * @throws InvalidRequestException if the size is above the limit or the cursor belongs to another
   *     listing
   */
  public static <T> Listing<T> of(
      ListingScope scope,
      ListingRules rules,
      @Nullable PageRequest from,
      int maximumSize,
      PageFetcher<T> fetcher) {
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
    return new Listing<>(scope, rules, fetcher, start, size, null);
  }

  /**
   * The same listing, whose pages have a watermark.
   *
   * @param changedAt when a record was last changed
   */
  public Listing<T> watermarkedBy(Function<T, Optional<Instant>> changedAt) {
    return new Listing<>(scope, rules, fetcher, start, size, changedAt);
  }

  ListingScope scope() {
    return scope;
  }

  @Override
  public Iterator<T> iterator() {
    return UnseenFaults.logged(pages(), scope);
  }

  @Override
  public Iterable<Page<T>> pages() {
    return Pages::new;
  }

  /** The listing's fingerprint, computed for its first cursor. */
  private String fingerprint() {
    String known = fingerprint;
    if (known == null) {
      known = CursorText.fingerprint(scope);
      fingerprint = known;
    }
    return known;
  }

  /** The pages of one iteration. */
  private final class Pages implements Iterator<Page<T>> {

    private final CursorGuard guard = new CursorGuard();
    private @Nullable String token = start == null ? null : start.token();
    private ReadThrough read = start == null ? ReadThrough.NOTHING : start.read();
    private int emptyInRow;
    private boolean atEnd;

    Pages() {
      if (token != null) {
        guard.hasSeen(token);
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
      ReadThrough before = before();
      RawPage<T> raw = fetcher.fetch(token, size);
      String following = following(raw);
      ReadThrough upToHere = note(raw.items(), before);
      CursorText next = following == null ? null : new CursorText(following, size, upToHere);
      read = upToHere;
      atEnd = following == null;
      token = following;
      emptyInRow = raw.items().isEmpty() && raw.faults().isEmpty() ? emptyInRow + 1 : 0;
      if (next != null && emptyInRow > rules.maxEmptyPages()) {
        emptyInRow = 0;
        throw tooManyEmptyPages(raw, next.write(fingerprint()));
      }
      Page<T> page = Page.of(raw.items(), null, raw.faults(), upToHere.watermark());
      return next == null ? page : new FollowedPage<>(page, next, Listing.this::fingerprint);
    }

    /** Without a watermark the clock is not read. */
    private ReadThrough before() {
      return token == null && changedAt != null
          ? ReadThrough.from(rules.platformTime().get())
          : read;
    }

    private ReadThrough note(List<T> items, ReadThrough before) {
      if (changedAt == null) {
        return ReadThrough.NOTHING;
      }
      ReadThrough now = before;
      for (T item : items) {
        now = now.and(changedAt.apply(item).orElse(null));
      }
      return now;
    }

    private RuntimeException tooManyEmptyPages(RawPage<T> raw, Cursor next) {
      RuntimeException failure =
          raw.malformed()
              .apply(
                  "more than "
                      + rules.maxEmptyPages()
                      + " pages in a row have no record, although each announces more");
      return failure instanceof MalformedResponseException malformed
          ? malformed.continuingAt(
              next.toString(),
              "Continue with PageRequest.from(Cursor.of(cursor())), or allow more of them with "
                  + rules.emptyPagesKey()
                  + ".")
          : failure;
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
        throw broken.apply("the platform repeated a page token; the listing would loop");
      }
      return next;
    }
  }
}
