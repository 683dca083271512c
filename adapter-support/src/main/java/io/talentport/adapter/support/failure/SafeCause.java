package io.talentport.adapter.support.failure;

import java.io.IOException;

/**
 * Replaces an exception of a library: keeps class and stack, but not the text, which may quote a
 * URL with a token or a piece of a reply.
 */
public final class SafeCause {

  private SafeCause() {}

  /** The replacement of an exception. */
  public static IOException of(Throwable thrown) {
    IOException safe = new IOException(thrown.getClass().getName());
    safe.setStackTrace(thrown.getStackTrace());
    return safe;
  }
}
