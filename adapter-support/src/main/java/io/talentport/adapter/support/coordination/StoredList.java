package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.listener.CallLog;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.CachedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A list as text for a store: compressed because of its size, and encrypted, which proves that this
 * application wrote it. Thread-safe.
 *
 * @param <T> the list
 */
final class StoredList<T> {

  private final TokenKey holder;
  private final SecretKeys secret;
  private final String name;
  private final ListForm<T> form;
  private final CallLog log;
  private final AtomicBoolean unreadable = new AtomicBoolean();
  private final AtomicBoolean saidTooLong = new AtomicBoolean();
  private volatile @Nullable Derived derived;

  /** Values derived from the secret; always the same for the same secret. */
  private record Derived(String key, SealedText seal) {}

  /**
   * Creates it; derives nothing yet.
   *
   * @param name of the list and its form
   */
  StoredList(TokenKey holder, SecretKeys secret, String name, ListForm<T> form, CallLog log) {
    this.holder = holder;
    this.secret = secret;
    this.name = name;
    this.form = form;
    this.log = log;
  }

  /** The key of the list. */
  String key() {
    return derived().key();
  }

  private Derived derived() {
    Derived known = derived;
    if (known == null) {
      known = new Derived(secret.listKey(holder, name), secret.seal("lists"));
      derived = known;
    }
    return known;
  }

  /** The list, if the stored text is a valid one. */
  Optional<ListLook.Found<T>> find(CacheStore store, Duration within) {
    Optional<CachedText> kept = store.find(key(), within);
    if (kept.isEmpty()) {
      return Optional.empty();
    }
    Optional<ListLook.Found<T>> found =
        read(kept.get().text()).map(list -> new ListLook.Found<>(list, kept.get().left()));
    if (found.isPresent()) {
      unreadable.set(false);
    } else if (unreadable.compareAndSet(false, true)) {
      log.unreadableList();
    }
    return found;
  }

  private Optional<T> read(String text) {
    return derived()
        .seal()
        .openBytes(text, key())
        .flatMap(StoredList::inflated)
        .flatMap(form::read);
  }

  /** Stores a list for the others, unless it is too long. */
  void put(CacheStore store, T list, Duration life, Duration within) {
    String text = derived().seal().sealBytes(deflated(form.write(list)), key());
    if (text.length() > CacheStore.LONGEST_LIST) {
      if (saidTooLong.compareAndSet(false, true)) {
        log.listTooLong(name, text.length(), CacheStore.LONGEST_LIST);
      }
    } else if (life.compareTo(Duration.ZERO) > 0) {
      store.put(key(), text, life, within);
    }
  }

  private static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (OutputStream deflater = new DeflaterOutputStream(written)) {
      deflater.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return written.toByteArray();
  }

  private static Optional<byte[]> inflated(byte[] bytes) {
    try (InputStream inflater = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      return Optional.of(inflater.readAllBytes());
    } catch (IOException notDeflated) {
      return Optional.empty();
    }
  }
}
