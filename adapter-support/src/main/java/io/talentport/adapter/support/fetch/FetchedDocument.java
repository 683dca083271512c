package io.talentport.adapter.support.fetch;

import io.talentport.core.error.InvalidRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that was fetched, in a temporary file that only this process's user may read. Closing
 * it deletes the file.
 */
public final class FetchedDocument implements AutoCloseable {

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
          "could not be fetched, since no temporary file could be made",
          "Give this process a temporary folder that it may write to (java.io.tmpdir).");
    }
  }

  /** Where it lies until it is closed. */
  public Path path() {
    return path;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException inUse) {
      // The document is a person's: what cannot be deleted now must not outlive the process.
      path.toFile().deleteOnExit();
    }
  }

  @Override
  public String toString() {
    return "FetchedDocument[***]";
  }
}
