package io.talentport.adapter.support.fetch;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.ResumeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A document that was fetched, in a temporary file that only this process's user may read. Closing
 * it deletes the file.
 */
public final class FetchedDocument implements AutoCloseable {

  private static final int PIECE = 64 * 1024;
  private static final String UNWRITABLE =
      DocumentFetch.UNFETCHED + "its temporary file could not be written";

  private final Path path;

  private FetchedDocument(Path path) {
    this.path = path;
  }

  static FetchedDocument empty() {
    try {
      // Readable by its owner alone, as createTempFile makes it.
      return new FetchedDocument(Files.createTempFile("talentport-", ".document"));
    } catch (IOException unwritable) {
      throw InvalidRequestException.of(
          "resume.file",
          DocumentFetch.UNFETCHED + "no temporary file could be made",
          "Give this process a temporary folder that it may write to (java.io.tmpdir).");
    }
  }

  /** Where it is until it is closed. */
  public Path path() {
    return path;
  }

  /**
   * Writes what arrives into the file.
   *
   * @param most how many bytes it takes
   * @return the rule that the document breaks; null if it breaks none
   * @throws IOException if the connection fails; a failure of the file is a problem
   */
  @Nullable String receive(InputStream content, long most) throws IOException {
    OutputStream file;
    try {
      file = Files.newOutputStream(path);
    } catch (IOException unwritable) {
      return UNWRITABLE;
    }
    String problem = UNWRITABLE;
    try {
      problem = copy(content, file, most);
    } finally {
      problem = closed(file) ? problem : UNWRITABLE;
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
        return "must have at most " + most + " bytes, but its URL returns more";
      }
      try {
        out.write(piece, 0, count);
      } catch (IOException full) {
        return UNWRITABLE;
      }
    }
    return size == 0 ? DocumentFetch.UNFETCHED + "the response is empty" : null;
  }

  /**
   * Checks what was fetched against the file's type and size.
   *
   * @throws InvalidRequestException if it is not of the file's type or not of its declared size
   */
  void check(ResumeFile file, @Nullable String mediaType) {
    long size;
    byte[] beginning;
    try (InputStream content = Files.newInputStream(path)) {
      size = Files.size(path);
      beginning = content.readNBytes(DocumentContent.BEGINNING);
    } catch (IOException unreadable) {
      throw DocumentFetch.refused(
          DocumentFetch.UNFETCHED + "its temporary file could not be read",
          "Give this process a temporary folder that it may read (java.io.tmpdir).");
    }
    if (file.size().isPresent() && file.size().getAsLong() != size) {
      throw DocumentFetch.refused(
          "has " + size + " bytes at its URL, but was declared with " + file.size().getAsLong(),
          "Correct the URL or the size, or omit the size.");
    }
    DocumentContent.problem(file.type(), mediaType, beginning)
        .ifPresent(
            problem -> {
              throw DocumentFetch.refused(
                  DocumentFetch.UNFETCHED + problem,
                  "The URL may need a sign-in or have expired: correct it, or submit the document"
                      + " itself. If it is the right document, declare its type with"
                      + " ResumeFile.withType().");
            });
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException inUse) {
      // The document is personal data: if it cannot be deleted now, it must not outlive the
      // process.
      path.toFile().deleteOnExit();
    }
  }

  @Override
  public String toString() {
    return "FetchedDocument[***]";
  }
}
