package io.talentport.adapter.support.http;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The memory that replies are received into, used again by the next one, of whatever platform. Few
 * pieces are kept, none of them large, and only as long as nobody else needs the memory; what was
 * in them is overwritten before. Thread-safe.
 */
final class BodyMemory {

  /** The one of the process: a platform that is idle holds none. */
  static final BodyMemory SHARED = new BodyMemory();

  /** As many replies as one process decodes at once, seldom more. */
  private static final int PLACES = 32;

  /** A page of 1,000 records takes half of it. */
  static final int LARGEST_KEPT = 512 * 1024;

  private static final int SMALLEST = 16 * 1024;

  private final AtomicReferenceArray<@Nullable SoftReference<byte[]>> kept =
      new AtomicReferenceArray<>(PLACES);

  /** A piece of at least so many bytes. */
  byte[] take(int least) {
    for (int place = 0; place < PLACES; place++) {
      SoftReference<byte[]> reference = kept.get(place);
      if (reference != null && kept.compareAndSet(place, reference, null)) {
        byte[] piece = reference.get();
        if (piece != null && piece.length >= least) {
          return piece;
        }
        // What is too small makes way for what is large enough from now on.
        break;
      }
    }
    return new byte[Math.max(least, SMALLEST)];
  }

  /**
   * Gives a piece back, which is overwritten if it is kept.
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
