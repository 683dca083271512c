package io.talentport.adapter.support.spec;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the pages of one listing are read ({@code x-paging}), as a constant of its generated
 * interface.
 *
 * @param <R> the reply of one page
 * @param <W> an item of it
 * @param operation the operation
 * @param itemsPath where the items are in the reply, in the platform's names
 * @param items the items of a reply; null if it has no such list
 * @param id the id of an item; null if it has none
 * @param hasMore whether the reply announces more; null if it does not say
 * @param next where the next page starts; null if the reply does not say
 * @param maximumSize how many items a page may have
 */
public record PageDescriptor<R extends Envelope, W>(
    OperationId operation,
    List<String> itemsPath,
    Function<R, @Nullable List<@Nullable W>> items,
    Function<W, @Nullable String> id,
    Function<R, @Nullable Boolean> hasMore,
    Function<R, @Nullable String> next,
    int maximumSize) {}
