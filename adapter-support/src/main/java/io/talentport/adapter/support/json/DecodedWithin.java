package io.talentport.adapter.support.json;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.error.RecruitingException;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/**
 * Decodes a body within a call's deadline: what takes long enough to outlast it is given to the
 * decoder piece by piece, and not beyond. For one thread.
 */
public final class DecodedWithin {

  /** What is smaller is decoded before any deadline could be looked at twice. */
  private static final int LARGE = 1024 * 1024;

  private final Deadline deadline;
  private final Supplier<RecruitingException> passed;

  /**
   * Makes a decoder.
   *
   * @param passed makes the exception for a deadline that has passed
   */
  public DecodedWithin(Deadline deadline, Supplier<RecruitingException> passed) {
    this.deadline = deadline;
    this.passed = passed;
  }

  /**
   * Decodes.
   *
   * @throws RecruitingException if the deadline passes
   * @throws JacksonException if the body is not what the reader reads
   */
  public @Nullable Object decode(byte[] body, ObjectReader reader) {
    if (body.length < LARGE) {
      return reader.readValue(body);
    }
    try {
      return reader.readValue((InputStream) new Pieces(body));
    } catch (JacksonException wrong) {
      // The decoder wraps whatever is thrown beneath it.
      for (Throwable at = wrong; at != null; at = at.getCause()) {
        if (at instanceof RecruitingException ended) {
          throw ended;
        }
      }
      throw wrong;
    }
  }

  private final class Pieces extends ByteArrayInputStream {

    Pieces(byte[] body) {
      super(body);
    }

    @Override
    public synchronized int read(byte[] into, int from, int length) {
      if (deadline.hasPassed()) {
        throw passed.get();
      }
      return super.read(into, from, length);
    }
  }
}
