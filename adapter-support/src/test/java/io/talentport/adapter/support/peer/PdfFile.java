package io.talentport.adapter.support.peer;

import io.talentport.adapter.support.spec.FileBody;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file to upload.
 *
 * @param length how many bytes it is said to have
 */
public record PdfFile(String fileName, long length, Opening opening) implements FileBody {

  /** What its content is read from. */
  @FunctionalInterface
  public interface Opening {

    InputStream open() throws IOException;
  }

  /** One that has as many bytes as it says. */
  public static PdfFile of(String fileName, byte[] content) {
    return new PdfFile(fileName, content.length, () -> new ByteArrayInputStream(content));
  }

  @Override
  public String mediaType() {
    return "application/pdf";
  }

  @Override
  public InputStream open() throws IOException {
    return opening.open();
  }
}
