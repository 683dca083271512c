package io.talentport.adapter.support.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A body as it was received, in memory that is used again once this is closed: whoever decodes it
 * keeps nothing of the array. For one thread.
 */
public final class BodyBytes implements AutoCloseable {

  /** More than this is taken as it comes, not as it is announced. */
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

  /** The body of a response that has none. */
  static BodyBytes none() {
    return new BodyBytes(BodyMemory.SHARED, NOTHING);
  }

  /**
   * Reads to the end, which frees the connection behind it.
   *
   * @param announced how long it is said to be; negative if that is not said
   * @return null if it is longer than the limit; its end was not seen then
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
        // A read that failed may have written more than it could count.
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
        // One more than there may be, so that the end shows.
        bytes = Arrays.copyOf(bytes, (int) Math.max(length + 1L, Math.min(2L * length, most)));
      }
    }
    return true;
  }

  /** Its bytes, of which the first {@link #length()} count. */
  public byte[] array() {
    return bytes;
  }

  /** How long it is. */
  public int length() {
    return length;
  }

  InputStream stream() {
    return new ByteArrayInputStream(bytes, 0, length);
  }

  /**
   * Gives its memory to the next body, overwritten. Memory that is too large to be kept is left to
   * the garbage collector as it is.
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
