package io.talentport.adapter.tck;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A listing. Its fixtures, {@code contract/<platform>/<operation>.json}, hold
 *
 * <ul>
 *   <li>{@code full}: a row with every documented field that the adapter reads, and {@code
 *       expected}, the attributes of the value that it must become;
 *   <li>{@code minimal}: a row with what must be there and nothing else, and its {@code expected};
 *   <li>{@code sample}: a row of which the contract makes many, and its {@code expected}; in both,
 *       <code>{index}</code> within a text stands for the row's number. The sandbox must be able to
 *       hold it;
 *   <li>{@code lost}: the attributes that the platform has no field for.
 * </ul>
 *
 * <p>{@code expected} has a text for each attribute that is not empty, by its path: {@code {"id":
 * "7", "sources[0].channel": "lagou", "createdAt": "2026-02-03T04:05:06Z"}}. What is not named
 * there must be empty.
 *
 * <p>Where a page has its rows, its cursor and its size is in the document's {@code x-paging}.
 *
 * <p>Of a listing of ids ({@link #details}) the rows are the records behind them.
 */
public final class ListingUnderTest {

  private final String operation;
  private final Class<?> port;
  private final Lister lister;
  private BiConsumer<Seed, List<Map<String, Object>>> seeding;
  private @Nullable Lister another;
  private @Nullable Details details;
  private String[] settingsOfAnother = {};

  private ListingUnderTest(String operation, Class<?> port, Lister lister) {
    this.operation = operation;
    this.port = port;
    this.lister = lister;
    this.seeding = (seed, rows) -> seed.rows(operation, rows);
  }

  /**
   * The call for one record of a listing of ids.
   *
   * @param operation the id of the operation
   * @param record where a reply has the record
   * @param id where a record has its id
   */
  record Details(String operation, String record, String id) {}

  /** Lists. */
  @FunctionalInterface
  public interface Lister {

    /** Begins a listing, without any call yet. */
    Paged<?> list(RecruitingPlatform platform, PageRequest from);
  }

  /**
   * A listing.
   *
   * @param operation the id of the operation that fetches a page
   * @param port the port
   * @param lister calls the port
   */
  public static ListingUnderTest of(String operation, Class<?> port, Lister lister) {
    return new ListingUnderTest(operation, port, lister);
  }

  /**
   * How rows get into the sandbox, behind those that are there; by {@link Seed#rows} by default. An
   * empty list prepares the sandbox for an empty listing.
   *
   * @param rows adds rows, each with the names and values of its JSON
   */
  public ListingUnderTest seeded(BiConsumer<Seed, List<Map<String, Object>>> rows) {
    seeding = rows;
    return this;
  }

  /**
   * A listing that must refuse this one's cursors; by default another listing of the adapter.
   *
   * @param other begins it
   * @param settings settings by which its platform differs, in names and values by turns
   */
  public ListingUnderTest another(Lister other, String... settings) {
    another = other;
    settingsOfAnother = settings.clone();
    return this;
  }

  /**
   * A page of the listing has ids only, and each record costs a request of another operation, which
   * is described by itself: with {@link OperationUnderTest#nobodyBy} for a record that is gone.
   *
   * @param detail the id of that operation
   * @param record where its reply has the record, such as {@code data.detail}
   * @param id where a record has its id, such as {@code basic_info.id}
   */
  public ListingUnderTest details(String detail, String record, String id) {
    details = new Details(detail, record, id);
    return this;
  }

  String operation() {
    return operation;
  }

  Class<?> port() {
    return port;
  }

  Lister lister() {
    return lister;
  }

  void seed(Seed seed, List<Map<String, Object>> rows) {
    seeding.accept(seed, rows);
  }

  @Nullable Details details() {
    return details;
  }

  @Nullable Lister another() {
    return another;
  }

  String[] settingsOfAnother() {
    return settingsOfAnother.clone();
  }
}
