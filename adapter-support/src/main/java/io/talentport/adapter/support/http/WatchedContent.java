package io.talentport.adapter.support.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Content that may be read by another thread than the one that opened it: interrupting the one that
 * reads breaks it off, and no other. For one thread at a time.
 */
final class WatchedContent extends FilterInputStream {

  private final ExchangeWatch.Watched watched;

  WatchedContent(InputStream content, ExchangeWatch.Watched watched) {
    super(content);
    this.watched = watched;
    watched.waitedForBy(null);
  }

  @Override
  public int read() throws IOException {
    return (int) watching(in::read);
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    return (int) watching(() -> in.read(bytes, from, most));
  }

  @Override
  public long skip(long count) throws IOException {
    return watching(() -> in.skip(count));
  }

  private interface Reading {
    long read() throws IOException;
  }

  private long watching(Reading reading) throws IOException {
    watched.waitedForBy(Thread.currentThread());
    try {
      return reading.read();
    } finally {
      watched.waitedForBy(null);
    }
  }
}
