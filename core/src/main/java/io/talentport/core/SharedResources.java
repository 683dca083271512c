package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What several connected platforms have in common, such as a pool of HTTP connections. {@link
 * RecruitingPlatforms} has one for its tenants; platforms that are connected one by one share one
 * that is given to each as a component of {@link ConnectOptions}. What it holds is the adapters'
 * affair.
 *
 * <p>A resource is kept for as long as one of them uses it. Thread-safe.
 */
public final class SharedResources implements AutoCloseable {

  private final Map<Key, Kept<?>> kept = new HashMap<>();
  private final ReferenceQueue<Object> unused = new ReferenceQueue<>();
  private boolean closed;

  private SharedResources() {}

  private record Key(Class<?> type, Object of) {}

  /** Holds a resource weakly, and how it is closed. */
  private static final class Kept<T> extends WeakReference<Object> {

    private final Key key;
    private final Class<T> type;
    private final Consumer<? super T> onClose;

    private Kept(
        Key key,
        Class<T> type,
        T resource,
        Consumer<? super T> onClose,
        ReferenceQueue<Object> unused) {
      super(resource, unused);
      this.key = key;
      this.type = type;
      this.onClose = onClose;
    }

    private void close() {
      Object resource = get();
      if (resource != null) {
        onClose.accept(type.cast(resource));
      }
    }
  }

  /** Starts without a resource. */
  public static SharedResources create() {
    return new SharedResources();
  }

  /**
   * The resource of this type and key; created if it is not in use.
   *
   * @param key distinguishes resources of one type; compared by {@code equals}, and kept with the
   *     resource, which it must not refer to
   * @param make makes one; must not call this object
   * @param onClose closes one that is in use when this is closed; must not refer to the resource,
   *     must not throw
   * @throws ConfigurationException if this is closed
   */
  public <T> T get(
      Object key, Class<T> type, Supplier<? extends T> make, Consumer<? super T> onClose) {
    Key wanted = new Key(type, key);
    synchronized (kept) {
      forgetUnused();
      Kept<?> found = kept.get(wanted);
      Object inUse = found == null ? null : found.get();
      if (inUse != null) {
        return type.cast(inUse);
      }
      if (closed) {
        throw new ConfigurationException(
            ErrorDetails.of(
                    "The resources that the platforms share were closed; they take no more calls")
                .remedy("Connect them again, and close it only when the application shuts down.")
                .build());
      }
      T made = make.get();
      kept.put(wanted, new Kept<>(wanted, type, made, onClose, unused));
      return made;
    }
  }

  private void forgetUnused() {
    for (Reference<?> gone = unused.poll(); gone != null; gone = unused.poll()) {
      if (gone instanceof Kept<?> one) {
        kept.remove(one.key, one);
      }
    }
  }

  /** Closes what is in use. Idempotent; close the platforms that use it first. */
  @Override
  public void close() {
    List<Kept<?>> inUse;
    synchronized (kept) {
      closed = true;
      inUse = new ArrayList<>(kept.values());
      kept.clear();
    }
    inUse.forEach(Kept::close);
  }

  /** How many resources there are, and nothing of their content. */
  @Override
  public String toString() {
    synchronized (kept) {
      forgetUnused();
      return "SharedResources[" + kept.size() + (closed ? ", closed]" : "]");
    }
  }
}
