package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.support.fetch.FetchedDocument;
import io.talentport.adapter.support.spec.FileBody;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.ResumeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A résumé's document, read while it is sent. */
final class DocumentUpload implements FileBody {

  /** 300 MB, from the page of the upload. */
  static final long MOST_BYTES = 300L * 1024 * 1024;

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "pdf", "application/pdf",
          "doc", "application/msword",
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "png", "image/png",
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "txt", "text/plain",
          "html", "text/html");

  private final ResumeFile file;
  private final @Nullable Path path;
  private final long length;

  private DocumentUpload(ResumeFile file, @Nullable Path path, long length) {
    this.file = file;
    this.path = path;
    this.length = length;
  }

  /** A document that was fetched from its address. */
  static DocumentUpload of(ResumeFile file, FetchedDocument fetched) {
    return new DocumentUpload(file, fetched.path(), sizeOf(fetched.path()));
  }

  /**
   * A document that is in memory, on disk or a stream.
   *
   * @throws InvalidRequestException if it cannot be read, or is empty or too large
   */
  static DocumentUpload of(ResumeFile file) {
    long length = file.path().map(DocumentUpload::sizeOf).orElseGet(() -> file.size().orElse(0));
    if (length < 1 || length > MOST_BYTES) {
      throw InvalidRequestException.of(
          "resume.file",
          "must have from 1 to " + MOST_BYTES + " bytes for Feishu, but has " + length,
          "Submit a smaller document, or leave an empty one out.");
    }
    return new DocumentUpload(file, file.path().orElse(null), length);
  }

  private static long sizeOf(Path path) {
    try {
      if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
        throw unreadable();
      }
      return Files.size(path);
    } catch (IOException wrong) {
      throw unreadable();
    }
  }

  /** Without path and cause: the path, and the cause's text, may contain a name. */
  private static InvalidRequestException unreadable() {
    return InvalidRequestException.of(
        "resume.file",
        "must be a file that can be read",
        "Check that it is there and that this process may read it.");
  }

  @Override
  public String fileName() {
    return file.name();
  }

  @Override
  public String mediaType() {
    return MEDIA_TYPES.getOrDefault(
        file.type().toLowerCase(Locale.ROOT), "application/octet-stream");
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public InputStream open() throws IOException {
    if (path != null) {
      return Files.newInputStream(path);
    }
    try {
      return file.content().orElseGet(InputStream::nullInputStream);
    } catch (InvalidRequestException wrong) {
      throw new IOException("cannot be opened", wrong);
    }
  }

  @Override
  public String toString() {
    return "DocumentUpload[***, " + length + " bytes]";
  }
}
