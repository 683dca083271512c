package io.talentport.core.paging;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A listing of any length, fetched page by page while it is read.
 *
 * <p>Lazy: nothing is sent before the first element is asked for, each page is fetched once per
 * iteration, and leaving the loop early sends nothing further. Re-iterable: every call of {@link
 * #iterator()}, {@link #stream()} or {@link #pages()} starts again where the {@link PageRequest}
 * said. The listing itself is thread-safe; an iterator or stream is for one thread.
 *
 * <p>While iterating, any {@link io.talentport.core.error.RecruitingException} of the call may be
 * thrown; paging that cannot end (more announced without a cursor, a cursor repeated, or too many
 * empty pages in a row) is a {@link io.talentport.core.error.MalformedResponseException}, never an
 * endless loop.
 *
 * @param <T> what is listed
 */
public interface Paged<T> extends Iterable<T> {

  /**
   * The records in the platform's order, as a sequential stream. Faulty records are left out: see
   * {@link #reportingFaultsTo}.
   */
  Stream<T> stream();

  /** The pages, each with its records, its faults and the cursor behind it. */
  Iterable<Page<T>> pages();

  /**
   * The same listing, which also reports every record that is left out because it cannot be read:
   * whichever way it is read, the consumer is called once for each fault of a page, before the
   * page's first record is given. Each iteration reports anew, on its own thread. What the consumer
   * throws reaches whoever reads, and reading on continues behind the fault that was being
   * reported.
   *
   * <p>Without it, reading record by record leaves faulty ones out, and adapters log how many (at
   * WARN, without any content).
   *
   * @throws io.talentport.core.error.IncompleteValueException if the consumer is null
   */
  default Paged<T> reportingFaultsTo(@Nullable Consumer<? super RecordFault> faults) {
    Consumer<? super RecordFault> given = Content.present("faults", faults);
    return new DerivedListing<>(this, pages -> new FaultReportingPages<>(pages, given));
  }

  /**
   * The same listing with the records only that meet a condition. All pages are fetched; one may
   * become empty, and keeps its cursor, faults and watermark.
   *
   * @throws io.talentport.core.error.IncompleteValueException if the condition is null
   */
  default Paged<T> matching(@Nullable Predicate<? super T> condition) {
    Predicate<? super T> given = Content.present("condition", condition);
    return new DerivedListing<>(this, pages -> new MatchingPages<>(pages, given));
  }
}
