package io.talentport.core.paging;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A listing whose pages are those of another one, with something done to each as it is read. */
final class DerivedListing<T> implements Paged<T> {

  private final Paged<T> source;
  private final UnaryOperator<Iterator<Page<T>>> derivation;

  DerivedListing(Paged<T> source, UnaryOperator<Iterator<Page<T>>> derivation) {
    this.source = source;
    this.derivation = derivation;
  }

  @Override
  public Iterable<Page<T>> pages() {
    return () -> derivation.apply(source.pages().iterator());
  }

  @Override
  public Iterator<T> iterator() {
    return new PagedItems<>(pages().iterator());
  }

  @Override
  public Stream<T> stream() {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }
}
