package io.talentport.adapter.support.spec;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file to be sent as the one part of a form. It is read while it is sent, never held whole. Its
 * name is a person's data: an implementation's {@code toString} shows neither name nor content.
 */
public interface FileBody {

  /** The name of the file, with its suffix. */
  String fileName();

  /** The media type of the content, such as {@code application/pdf}. */
  String mediaType();

  /** The number of bytes; announced first, so that half a file is never mistaken for the whole. */
  long length();

  /** The bytes from the beginning, as often as it is called; the caller closes the stream. */
  InputStream open() throws IOException;
}
