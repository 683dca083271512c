package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.Location;
import io.talentport.adapter.feishu.internal.mapping.LocationKind;
import io.talentport.adapter.feishu.internal.mapping.LocationList;
import io.talentport.adapter.support.coordination.ListLook;
import io.talentport.adapter.support.coordination.ListTurn;
import io.talentport.adapter.support.coordination.SharedList;
import io.talentport.adapter.support.paging.ListingSource;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.DeadlineScope;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Feishu's locations of one kind, kept for a day and fetched when first needed, by one caller of
 * all sharing instances at a time. If its time runs out, the pages fetched so far are kept, and the
 * next caller of this instance continues there. Thread-safe.
 */
final class LocationTable {

  /** How long a list is valid. */
  static final Duration LIFE = Duration.ofDays(1);

  /** How long a list with a gap is not requested again; the gap may be closed meanwhile. */
  static final Duration GAP_LIFE = Duration.ofHours(1);

  /** Ten times the estimated number of cities on Feishu; a longer list may be endless. */
  static final int MOST_ROWS = 100_000;

  /** How long a list is not requested again after a failure. */
  static final Duration PAUSE = Duration.ofMinutes(1);

  private final LocationKind kind;
  private final SharedList<List<Location>> shared;
  private final ReentrantLock turn = new ReentrantLock(true);
  private volatile @Nullable Known known;
  private List<Location> fetched = new ArrayList<>();
  private @Nullable Cursor next;
  private long begunAt;
  private @Nullable Failed failed;

  /**
   * What is known, even if it is only that the list has a gap.
   *
   * @param until when it expires, by a monotonic reading
   */
  private record Known(LocationList list, long until) {}

  private record Failed(LocationList list, long at) {}

  /**
   * Starts without a list.
   *
   * @param shared the list shared by the instances
   */
  LocationTable(LocationKind kind, SharedList<List<Location>> shared) {
    this.kind = kind;
    this.shared = shared;
  }

  /**
   * The locations.
   *
   * @param source lists them for the calling port
   * @throws RecruitingException if the credentials are refused, or the thread is interrupted; any
   *     other failure becomes the reason why the list is unknown
   */
  LocationList list(ListingSource<Location> source, Deadline deadline) {
    LocationList known = known(deadline);
    if (known != null) {
      return known;
    }
    try {
      return foundInTurn(source, deadline);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return unknown("the thread was interrupted");
    }
  }

  private LocationList foundInTurn(ListingSource<Location> source, Deadline deadline)
      throws InterruptedException {
    if (!turn.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
      return unknown("another call is still fetching them");
    }
    try {
      LocationList meanwhile = known(deadline);
      return meanwhile == null ? foundOrFetched(source, deadline) : meanwhile;
    } finally {
      turn.unlock();
    }
  }

  private LocationList foundOrFetched(ListingSource<Location> source, Deadline deadline)
      throws InterruptedException {
    Failed before = failed;
    if (before != null && age(deadline, before.at()).compareTo(PAUSE) < 0) {
      return before.list();
    }
    failed = null;
    ListLook<List<Location>> seen = shared.look(deadline);
    if (seen instanceof ListLook.Found<List<Location>> found) {
      return found(found, deadline);
    }
    if (seen instanceof ListLook.Missing<List<Location>> missing) {
      ListTurn<List<Location>> own = missing.turn();
      try {
        return DeadlineScope.within(deadline, () -> fetch(source, own, deadline));
      } finally {
        own.end(deadline);
      }
    }
    return unknown("another instance is still fetching them");
  }

  private LocationList found(ListLook.Found<List<Location>> found, Deadline deadline) {
    begin(deadline);
    Duration left = found.left().compareTo(LIFE) < 0 ? found.left() : LIFE;
    LocationList list = LocationList.complete(found.list());
    known = new Known(list, deadline.time().nanos() + left.toNanos());
    return list;
  }

  private @Nullable LocationList known(Deadline deadline) {
    Known latest = known;
    return latest != null && deadline.time().nanos() - latest.until() < 0 ? latest.list() : null;
  }

  private LocationList fetch(
      ListingSource<Location> source, ListTurn<List<Location>> own, Deadline deadline) {
    if (next == null || age(deadline, begunAt).compareTo(LIFE) >= 0) {
      begin(deadline);
    }
    int atFirst = fetched.size();
    try {
      PageRequest from = next == null ? PageRequest.first() : PageRequest.from(next);
      Iterator<Page<Location>> pages = source.from(from, kind.toString()).pages().iterator();
      while (pages.hasNext()) {
        Page<Location> page = pages.next();
        if (!page.faults().isEmpty()) {
          return withGap("one of them cannot be read", deadline);
        }
        fetched.addAll(page.items());
        next = page.next().orElse(null);
        if (next != null && fetched.size() >= MOST_ROWS) {
          return withGap("it has no end after " + MOST_ROWS + " of them", deadline);
        }
      }
    } catch (RecruitingException failure) {
      return failed(failure, fetched.size() > atFirst, deadline);
    }
    return completed(own, deadline);
  }

  private void begin(Deadline deadline) {
    known = null;
    fetched = new ArrayList<>();
    next = null;
    begunAt = deadline.time().nanos();
  }

  private LocationList completed(ListTurn<List<Location>> own, Deadline deadline) {
    LocationList list = LocationList.complete(fetched);
    known = new Known(list, begunAt + LIFE.toNanos());
    own.publish(fetched, LIFE.minus(age(deadline, begunAt)), deadline);
    fetched = new ArrayList<>();
    return list;
  }

  /**
   * The missing entry, such as an unreadable row, may have any name: fetching further pages is
   * useless, and the list is not shared.
   */
  private LocationList withGap(String gap, Deadline deadline) {
    begin(deadline);
    LocationList list = unknown(gap);
    known = new Known(list, deadline.time().nanos() + GAP_LIFE.toNanos());
    return list;
  }

  private LocationList failed(RecruitingException failure, boolean gained, Deadline deadline) {
    FailureCategory category = failure.category();
    if (category == FailureCategory.TOKEN
        || category == FailureCategory.CONFIGURATION
        || Thread.currentThread().isInterrupted()) {
      throw failure;
    }
    if (failure instanceof InvalidRequestException) {
      begin(deadline); // Perhaps the token has ended behind which it went on.
    }
    if (gained && !(failure instanceof MalformedResponseException)) {
      return unknown("only a part could be fetched so far; the next submit goes on");
    }
    LocationList list = unknown(failure.getMessage());
    failed = new Failed(list, deadline.time().nanos());
    return list;
  }

  private LocationList unknown(@Nullable String why) {
    return LocationList.unknown("Feishu's list of " + kind + " is not known: " + why);
  }

  private static Duration age(Deadline deadline, long since) {
    return Duration.ofNanos(deadline.time().nanos() - since);
  }
}
