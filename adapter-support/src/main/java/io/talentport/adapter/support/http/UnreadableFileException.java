package io.talentport.adapter.support.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file cannot be sent because of itself, not of the connection. */
final class UnreadableFileException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableFileException(String what, @Nullable IOException cause) {
    super(what, cause);
  }
}
