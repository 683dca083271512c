package io.talentport.core;

import io.talentport.core.paging.Page;
import io.talentport.core.paging.Paged;
import java.lang.ref.Reference;
import java.util.Iterator;
import java.util.function.Function;

/**
 * A listing of a tenant: each iteration, of its pages too, begins on the connection that the tenant
 * has then, and stays on it. Thread-safe; an iterator is for one thread.
 */
final class PresentListing<T> implements Paged<T> {

  private final TenantPlatform platform;
  private final PerConnection<Paged<T>> listing;

  PresentListing(TenantPlatform platform, PerConnection<Paged<T>> listing) {
    this.platform = platform;
    this.listing = listing;
  }

  @Override
  public Iterable<Page<T>> pages() {
    return () -> begun(present -> present.pages().iterator());
  }

  /** That of the adapter's listing, which may log what a reader of records does not see. */
  @Override
  public Iterator<T> iterator() {
    return begun(Paged::iterator);
  }

  private <E> Iterator<E> begun(Function<Paged<T>, Iterator<E>> begin) {
    PerConnection.Found<RecruitingPlatform> present = platform.present();
    return new Iteration<>(begin.apply(listing.on(present.found()).found()), present);
  }

  @Override
  public String toString() {
    return "Listing of " + platform;
  }

  /** Keeps its connection, so that closing all platforms finds it. */
  private static final class Iteration<E> implements Iterator<E> {

    private final Iterator<E> elements;
    private final Object connection;

    Iteration(Iterator<E> elements, Object connection) {
      this.elements = elements;
      this.connection = connection;
    }

    @Override
    public boolean hasNext() {
      try {
        return elements.hasNext();
      } finally {
        Reference.reachabilityFence(connection);
      }
    }

    @Override
    public E next() {
      try {
        return elements.next();
      } finally {
        Reference.reachabilityFence(connection);
      }
    }
  }
}
