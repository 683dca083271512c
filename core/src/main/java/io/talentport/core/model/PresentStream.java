package io.talentport.core.model;

import java.io.IOException;
import java.lang.ref.Reference;
import java.util.OptionalLong;

/** Keeps the connection of its content, so that closing all platforms finds it. */
final class PresentStream extends DocumentStream {

  private final DocumentStream content;
  private final Object connection;

  PresentStream(DocumentStream content, Object connection) {
    this.content = content;
    this.connection = connection;
  }

  @Override
  public TalentDocument document() {
    return content.document();
  }

  @Override
  public OptionalLong size() {
    return content.size();
  }

  @Override
  public int read() throws IOException {
    try {
      return content.read();
    } finally {
      Reference.reachabilityFence(connection);
    }
  }

  @Override
  public int read(byte[] target, int from, int most) throws IOException {
    try {
      return content.read(target, from, most);
    } finally {
      Reference.reachabilityFence(connection);
    }
  }

  @Override
  public int available() throws IOException {
    return content.available();
  }

  @Override
  public void close() {
    content.close();
  }
}
