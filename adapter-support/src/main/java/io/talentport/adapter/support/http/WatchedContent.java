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
    watched.waitedForBy(Thread.currentThread());
    try {
      return in.read();
    } finally {
      watched.waitedForBy(null);
    }
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    watched.waitedForBy(Thread.currentThread());
    try {
      return in.read(bytes, from, most);
    } finally {
      watched.waitedForBy(null);
    }
  }

  @Override
  public long skip(long count) throws IOException {
    watched.waitedForBy(Thread.currentThread());
    try {
      return in.skip(count);
    } finally {
      watched.waitedForBy(null);
    }
  }
}
