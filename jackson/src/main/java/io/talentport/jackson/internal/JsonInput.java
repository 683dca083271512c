package io.talentport.jackson.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where JSON is read from: a parser of one of the Jacksons. */
public interface JsonInput {

  /** The present token. */
  JsonToken token();

  /** Goes on to the next token. */
  JsonToken next() throws IOException;

  /** The present member's name. */
  String name() throws IOException;

  /** The present text. */
  String text() throws IOException;

  /** The present whole number; null if it has more than 64 bits. */
  @Nullable Long number() throws IOException;

  /** The present bytes; null if the text is no base64. */
  byte @Nullable [] bytes() throws IOException;

  /** Reads an item of a page as its mapper does, up to its last token. */
  @Nullable Object item() throws IOException;
}
