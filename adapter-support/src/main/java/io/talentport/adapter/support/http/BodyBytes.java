package io.talentport.adapter.support.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A received body in memory that is reused once this is closed: keep nothing of the array. For one
 * thread.
 */
public final class BodyBytes implements AutoCloseable {

  /** Above this the memory grows with what arrives, not to the announced length. */
  private static final int FIRST_PIECE = 256 * 1024;

  private static final int UNANNOUNCED_PIECE = 16 * 1024;

  private static final byte[] NOTHING = {};

  private final BodyMemory memory;
  private byte[] bytes;
  private int length;

  private BodyBytes(BodyMemory memory, byte[] bytes) {
    this.memory = memory;
    this.bytes = bytes;
  }

  /** The body of a response without one. */
  static BodyBytes none() {
    return new BodyBytes(BodyMemory.SHARED, NOTHING);
  }

  /**
   * Reads to the end, which frees the connection.
   *
   * @param announced the announced length; negative if there is none
   * @return null if it is longer than the limit; the end was not read then
   */
  static @Nullable BodyBytes read(InputStream in, long announced, long limit) throws IOException {
    if (announced > limit) {
      return null;
    }
    int first = announced < 0 ? UNANNOUNCED_PIECE : (int) Math.min(announced, FIRST_PIECE) + 1;
    BodyMemory memory = BodyMemory.SHARED;
    BodyBytes body = new BodyBytes(memory, memory.take(first));
    boolean whole = false;
    try {
      whole = body.fill(in, (announced < 0 ? limit : announced) + 1, limit);
      return whole ? body : null;
    } finally {
      if (!whole) {
        // A failed read may have written more bytes than were counted.
        body.giveBack(body.bytes.length);
      }
    }
  }

  private boolean fill(InputStream in, long most, long limit) throws IOException {
    for (int count = 0; count >= 0; count = in.read(bytes, length, bytes.length - length)) {
      length += count;
      if (length > limit) {
        return false;
      }
      if (length == bytes.length) {
        // One byte more than the limit, so that the end is seen.
        bytes = Arrays.copyOf(bytes, (int) Math.max(length + 1L, Math.min(2L * length, most)));
      }
    }
    return true;
  }

  /** The array, of which the first {@link #length()} bytes are the body. */
  public byte[] array() {
    return bytes;
  }

  /** The length of the body. */
  public int length() {
    return length;
  }

  InputStream stream() {
    return new ByteArrayInputStream(bytes, 0, length);
  }

  /**
   * Returns the memory for the next body, overwritten. Memory too large to be kept is left to the
   * garbage collector.
   */
  @Override
  public void close() {
    giveBack(length);
  }

  private void giveBack(int written) {
    byte[] piece = bytes;
    bytes = NOTHING;
    length = 0;
    if (piece.length > 0) {
      memory.giveBack(piece, written);
    }
  }

  @Override
  public String toString() {
    return "BodyBytes[" + length + "]";
  }
}
