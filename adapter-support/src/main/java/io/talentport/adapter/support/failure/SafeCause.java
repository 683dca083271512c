package io.talentport.adapter.support.failure;

import java.io.IOException;

/**
 * Stands in for an exception of a library: its class and its stack, without its text, which may
 * quote a URL with a token or a piece of a reply.
 */
public final class SafeCause {

  private SafeCause() {}

  /** The stand-in for what was thrown. */
  public static IOException of(Throwable thrown) {
    IOException safe = new IOException(thrown.getClass().getName());
    safe.setStackTrace(thrown.getStackTrace());
    return safe;
  }
}
