package io.talentport.core.model;

import java.io.IOException;
import java.io.InputStream;

/**
 * Gives the content of a document as often as it is asked: each try of an upload reads it from the
 * beginning. For example {@code part::getInputStream} of a servlet's part.
 */
@FunctionalInterface
public interface ContentSource {

  /**
   * A new stream over the whole content; the caller closes it.
   *
   * @throws IOException if it cannot be opened
   */
  InputStream open() throws IOException;
}
