package io.talentport.adapter.support.paging;

import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.PageDescriptor;
import io.talentport.core.paging.RecordFault;
import java.util.function.BiFunction;

/**
 * The listings of one connected platform. Each is declared: how its pages are read, the call that
 * fetches one, and what maps an item. Thread-safe.
 */
public final class Listings {

  private final ListingRules rules;
  private final boolean strictRecords;
  private final PlatformListeners listeners;

  /**
   * Makes listings.
   *
   * @param strictRecords whether one faulty record is a failure of its whole page
   * @param listeners who is told of faulty records
   */
  public Listings(ListingRules rules, boolean strictRecords, PlatformListeners listeners) {
    this.rules = rules;
    this.strictRecords = strictRecords;
    this.listeners = listeners;
  }

  /**
   * Declares a listing.
   *
   * @param port the port that lists
   * @param mapper makes a record of an item, reading with the given reader each field that may be
   *     wrong
   */
  public <R extends Envelope, W, T> ListingSource<T> of(
      Class<?> port,
      PageDescriptor<R, W> pages,
      PageCall<R> call,
      BiFunction<W, FieldReader, T> mapper) {
    Operation operation = Operation.of(rules.platform(), pages.operation());
    RecordReader reader = new RecordReader(operation, strictRecords);
    return new ListingSource<>(
        operation,
        rules,
        pages.maximumSize(),
        (token, size) -> {
          RawPage<T> page = page(pages, call.send(size, token), mapper, reader, operation);
          if (!page.faults().isEmpty()) {
            listeners.recordFaults(operation, port, faultyRecords(page));
          }
          return page;
        });
  }

  /** A record may have several faults. */
  private static int faultyRecords(RawPage<?> page) {
    return (int) page.faults().stream().map(RecordFault::index).distinct().count();
  }

  private static <R extends Envelope, W, T> RawPage<T> page(
      PageDescriptor<R, W> pages,
      R reply,
      BiFunction<W, FieldReader, T> mapper,
      RecordReader reader,
      Operation operation) {
    Boolean hasMore = pages.hasMore().apply(reply);
    RecordReader.Records<T> records =
        reader.each(
            reply,
            pages.itemsPath(),
            reader.rows(reply, pages.itemsPath(), pages.items().apply(reply), hasMore),
            pages.id(),
            mapper);
    return new RawPage<>(
        records.items(),
        records.faults(),
        hasMore,
        pages.next().apply(reply),
        reason -> new CallErrors(operation).malformed(reason, reply));
  }
}
