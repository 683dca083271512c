package io.talentport.adapter.support.paging;

import io.talentport.adapter.support.mapping.RecordReader.Records;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.Paged;
import io.talentport.core.paging.RecordFault;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A listing on a platform that lists ids only and needs a call for each record. Read record by
 * record, it calls when a record is needed; a page is returned once all its records are there.
 *
 * @param <T> what is listed
 */
public final class DetailedListing<T> implements Paged<T> {

  private final Paged<T> byPage;
  private final Paged<T> byRecord;

  private DetailedListing(Paged<T> byPage, Paged<T> byRecord) {
    this.byPage = byPage;
    this.byRecord = byRecord;
  }

  /**
   * The call for one record.
   *
   * @param <I> the id
   * @param <T> the record
   */
  @FunctionalInterface
  public interface DetailCall<I, T> {

    /**
     * Fetches a record.
     *
     * @param index its index in the platform's page, for its faults
     * @return the record, its faults, or both
     */
    Records<T> fetch(int index, I id);
  }

  /** Makes a listing; sends nothing. */
  public static <I, T> DetailedListing<T> of(Listing<I> ids, DetailCall<I, T> details) {
    return new DetailedListing<>(
        () -> () -> new DetailPages<>(ids.pages().iterator(), details, false),
        new SingleRecords<>(ids, details));
  }

  @Override
  public Iterable<Page<T>> pages() {
    return byPage.pages();
  }

  @Override
  public Iterator<T> iterator() {
    return byRecord.iterator();
  }

  @Override
  public Paged<T> reportingFaultsTo(@Nullable Consumer<? super RecordFault> faults) {
    return new DetailedListing<>(
        byPage.reportingFaultsTo(faults), byRecord.reportingFaultsTo(faults));
  }

  @Override
  public Paged<T> matching(@Nullable Predicate<? super T> condition) {
    return new DetailedListing<>(byPage.matching(condition), byRecord.matching(condition));
  }

  /** The same listing, each page of which has one record at most. */
  private record SingleRecords<I, T>(Listing<I> ids, DetailCall<I, T> details) implements Paged<T> {

    @Override
    public Iterable<Page<T>> pages() {
      return () -> new DetailPages<>(ids.pages().iterator(), details, true);
    }

    @Override
    public Iterator<T> iterator() {
      return UnseenFaults.logged(pages(), ids.scope());
    }
  }
}
