package io.talentport.core.model;

import io.talentport.core.error.InvalidRequestException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A caller's stream. What it throws is not passed on: its text may hold a file's name, and an
 * unchecked exception in the middle of an upload would end it in an unknown state.
 */
final class SourceInput extends FilterInputStream {

  private SourceInput(InputStream source) {
    super(source);
  }

  static InputStream open(ContentSource source) {
    InputStream opened;
    try {
      opened = source.open();
    } catch (IOException | RuntimeException wrong) {
      throw notOpened();
    }
    if (opened == null) {
      throw notOpened();
    }
    return new SourceInput(opened);
  }

  private static InvalidRequestException notOpened() {
    return InvalidRequestException.of(
        "resume.file",
        "must be a stream that can be opened, as often as it is asked for",
        "Open a new stream over the content in each call of the supplier.");
  }

  private static IOException unreadable() {
    return new IOException("The document's stream cannot be read");
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException | RuntimeException wrong) {
      throw unreadable();
    }
  }

  @Override
  public int read(byte[] target, int from, int most) throws IOException {
    try {
      return super.read(target, from, most);
    } catch (IOException | RuntimeException wrong) {
      throw unreadable();
    }
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } catch (IOException | RuntimeException wrong) {
      throw unreadable();
    }
  }
}
