package io.talentport.core.paging;

import java.util.stream.Stream;

/**
 * A listing of any length, fetched page by page while it is read.
 *
 * <p>Lazy: nothing is sent before the first element is asked for, each page is fetched once per
 * iteration, and leaving the loop early sends nothing further. Re-iterable: every call of {@link
 * #iterator()}, {@link #stream()} or {@link #pages()} starts again where the {@link PageRequest}
 * said. The listing itself is thread-safe; an iterator or stream is for one thread.
 *
 * <p>While iterating, any {@link io.talentport.core.error.RecruitingException} of the call may be
 * thrown; paging that cannot end (more announced without a cursor, or a cursor repeated) is a
 * {@link io.talentport.core.error.MalformedResponseException}, never an endless loop.
 *
 * @param <T> what is listed
 */
public interface Paged<T> extends Iterable<T> {

  /** The records in the platform's order, as a sequential stream. Faulty records are skipped. */
  Stream<T> stream();

  /** The pages, each with its records, its faults and the cursor behind it. */
  Iterable<Page<T>> pages();
}
