package io.talentport.adapter.support.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that takes in a document while it arrives, up to a limit. */
final class LimitedFile {

  private static final int PIECE = 64 * 1024;
  private static final String UNWRITABLE =
      "could not be fetched, since its temporary file could not be written";

  private LimitedFile() {}

  /**
   * Writes the content to the file.
   *
   * @param most how many bytes it takes
   * @return what is wrong with the content, as the end of a sentence; null if nothing is
   * @throws IOException if the content fails
   */
  static @Nullable String write(InputStream content, Path file, long most) throws IOException {
    OutputStream out;
    try {
      out = Files.newOutputStream(file);
    } catch (IOException unwritable) {
      return UNWRITABLE;
    }
    String problem = UNWRITABLE;
    try {
      problem = copy(content, out, most);
    } finally {
      problem = closed(out) ? problem : UNWRITABLE;
    }
    return problem;
  }

  private static boolean closed(OutputStream out) {
    try {
      out.close();
      return true;
    } catch (IOException unwritten) {
      return false;
    }
  }

  private static @Nullable String copy(InputStream content, OutputStream out, long most)
      throws IOException {
    byte[] piece = new byte[PIECE];
    long size = 0;
    for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
      size += count;
      if (size > most) {
        return "must have at most " + most + " bytes, but lies at an address that gives more";
      }
      try {
        out.write(piece, 0, count);
      } catch (IOException full) {
        return UNWRITABLE;
      }
    }
    return size == 0 ? "lies at an address that gives nothing" : null;
  }
}
