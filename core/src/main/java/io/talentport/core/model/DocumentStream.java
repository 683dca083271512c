package io.talentport.core.model;

import java.io.InputStream;
import java.util.OptionalLong;

/**
 * The content of a {@link StoredDocument} as it arrives. Closing it breaks off what has not
 * arrived. Like other streams, for one thread at a time.
 */
public abstract class DocumentStream extends InputStream {

  /** For adapters. */
  protected DocumentStream() {}

  /** Name, media type and time of the document. */
  public abstract TalentDocument document();

  /** How many bytes it has; absent if the server does not say. */
  public abstract OptionalLong size();

  /** Closes it; what goes wrong then does not matter. */
  @Override
  public abstract void close();

  @Override
  public String toString() {
    return "DocumentStream[***]";
  }
}
