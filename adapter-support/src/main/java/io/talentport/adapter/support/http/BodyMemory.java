package io.talentport.adapter.support.http;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Memory for replies and uploads, reused for those of all platforms. Few pieces are kept, none of
 * them large, and only until the garbage collector needs the memory; they are overwritten first.
 * Thread-safe.
 */
final class BodyMemory {

  /** One for the process: an idle platform holds none. */
  static final BodyMemory SHARED = new BodyMemory();

  /** A process seldom decodes more replies at once. */
  private static final int PLACES = 32;

  /** A page of 1,000 records takes half of it. */
  static final int LARGEST_KEPT = 512 * 1024;

  private static final int SMALLEST = 16 * 1024;

  private final AtomicReferenceArray<@Nullable SoftReference<byte[]>> kept =
      new AtomicReferenceArray<>(PLACES);

  /** A piece of at least this many bytes. */
  byte[] take(int least) {
    for (int place = 0; place < PLACES; place++) {
      SoftReference<byte[]> reference = kept.get(place);
      if (reference != null && kept.compareAndSet(place, reference, null)) {
        byte[] piece = reference.get();
        if (piece != null && piece.length >= least) {
          return piece;
        }
        // Replace a piece that is too small by a larger one.
        break;
      }
    }
    return new byte[Math.max(least, SMALLEST)];
  }

  /**
   * Returns a piece; it is overwritten if it is kept.
   *
   * @param written how many of its bytes may have been written
   */
  void giveBack(byte[] piece, int written) {
    if (piece.length > LARGEST_KEPT) {
      return;
    }
    Arrays.fill(piece, 0, written, (byte) 0);
    SoftReference<byte[]> reference = new SoftReference<>(piece);
    for (int place = 0; place < PLACES; place++) {
      if (kept.compareAndSet(place, null, reference)) {
        return;
      }
    }
  }
}
