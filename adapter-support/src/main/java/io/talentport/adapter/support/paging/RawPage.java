package io.talentport.adapter.support.paging;

import io.talentport.core.paging.RecordFault;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page as the platform gave it, with its records mapped.
 *
 * @param items the records
 * @param faults the records that could not be mapped
 * @param hasMore whether there are further pages; null if the platform does not say
 * @param nextToken where the platform's next page starts; null or blank if it does not say
 * @param malformed makes the exception for paging that would not end, with the reply that shows it
 */
public record RawPage<T>(
    List<T> items,
    List<RecordFault> faults,
    @Nullable Boolean hasMore,
    @Nullable String nextToken,
    Function<String, RuntimeException> malformed) {}
