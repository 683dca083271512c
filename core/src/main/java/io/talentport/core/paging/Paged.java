package io.talentport.core.paging;

import io.talentport.core.error.Required;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A listing of any length, fetched page by page while it is read.
 *
 * <p>Lazy: nothing is sent before the first element is asked for, each page is fetched once per
 * iteration, and leaving the loop early sends nothing further. Re-iterable: every iteration of
 * {@link #pages()}, and every {@link #iterator()} and {@link #stream()}, starts again where the
 * {@link PageRequest} said. The listing is thread-safe; an iterator or stream is for one thread.
 *
 * <p>While iterating, any {@link io.talentport.core.error.RecruitingException} of the call may be
 * thrown; reading on then asks for the same page again. Paging that cannot end (more announced
 * without a cursor, a cursor repeated, or too many empty pages in a row) is a {@link
 * io.talentport.core.error.MalformedResponseException}, never an endless loop.
 *
 * <p>An implementation provides {@link #pages()}; everything else reads them.
 *
 * @param <T> what is listed
 */
@FunctionalInterface
public interface Paged<T> extends Iterable<T> {

  /** The pages, each with its records, its faults and the cursor after it. */
  Iterable<Page<T>> pages();

  /**
   * The records in the platform's order. Faulty records are left out: see {@link
   * #reportingFaultsTo}.
   */
  @Override
  default Iterator<T> iterator() {
    return new Records<>(pages().iterator());
  }

  /** The same records as those of {@link #iterator()}, as a sequential stream. */
  default Stream<T> stream() {
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(
        () -> Spliterators.spliteratorUnknownSize(iterator(), characteristics),
        characteristics,
        false);
  }

  /**
   * The same listing, which also reports every record that is left out because it cannot be read:
   * whichever way it is read, the consumer is called once for each fault of a page, before the
   * page's first record is given. Each iteration reports anew, on its own thread. An exception of
   * the consumer reaches the reader, and reading on continues after the fault that was reported.
   *
   * <p>Without it, reading record by record leaves faulty ones out, and adapters log how many (at
   * WARN, without any content).
   *
   * @throws io.talentport.core.error.IncompleteValueException if the consumer is null
   */
  default Paged<T> reportingFaultsTo(@Nullable Consumer<? super RecordFault> faults) {
    Consumer<? super RecordFault> given = Required.value("faults", faults);
    return () -> () -> new FaultReportingPages<>(pages().iterator(), given);
  }

  /**
   * The same listing with the records only that meet a condition. All pages are fetched; one may
   * become empty, and keeps its cursor, faults and watermark.
   *
   * @throws io.talentport.core.error.IncompleteValueException if the condition is null
   */
  default Paged<T> matching(@Nullable Predicate<? super T> condition) {
    Predicate<? super T> given = Required.value("condition", condition);
    return () -> () -> new MatchingPages<>(pages().iterator(), given);
  }
}
