package io.talentport.adapter.support.paging;

import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.OperationId;
import io.talentport.adapter.support.spec.PageDescriptor;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.paging.RecordFault;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Declares the listings of one connected platform: how their pages are read, the call that fetches
 * one, and the mapping of an item. Thread-safe.
 */
public final class Listings {

  private final ListingRules rules;
  private final boolean strictRecords;
  private final PlatformListeners listeners;

  /**
   * Makes listings.
   *
   * @param strictRecords whether one faulty record fails its whole page
   * @param listeners receive the number of faulty records
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
   * @param mapper maps an item to a record; reads with the given reader each field that may be
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

  /**
   * Declares the call for one record of a listing of ids. A record that the platform no longer has,
   * or that cannot be read, becomes a fault of its page.
   *
   * @param port the port that lists
   * @param operation the operation that fetches a record
   * @param call fetches the record of an id
   * @param record the record of a reply; null if it has none
   * @param missing the code for a record that the platform does not have
   * @param mapper maps a record; reads with the given reader each field that may be wrong
   */
  public <I, R extends Envelope, W, T> DetailedListing.DetailCall<I, T> detail(
      Class<?> port,
      OperationId operation,
      Function<I, R> call,
      Function<R, @Nullable W> record,
      String missing,
      BiFunction<W, FieldReader, T> mapper) {
    Operation of = Operation.of(rules.platform(), operation);
    RecordReader reader = new RecordReader(of, strictRecords);
    return (index, id) -> {
      RecordReader.Records<T> one;
      try {
        R reply = call.apply(id);
        W found = reader.present(reply, "record", record.apply(reply));
        one = reader.only(reply, index, found, any -> id.toString(), mapper);
      } catch (NotFoundException gone) {
        if (!gone.platformCode().filter(missing::equals).isPresent()) {
          throw gone;
        }
        String reason = "does not exist any more";
        one = RecordReader.Records.none(new RecordFault(index, "", reason, id.toString()));
      }
      if (!one.faults().isEmpty()) {
        listeners.recordFaults(of, port, 1);
      }
      return one;
    };
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
