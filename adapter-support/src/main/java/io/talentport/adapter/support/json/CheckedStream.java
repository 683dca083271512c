package io.talentport.adapter.support.json;

import java.io.ByteArrayInputStream;

/** Gives a body to the parser piece by piece, each after a check that may throw. */
final class CheckedStream extends ByteArrayInputStream {

  private final Runnable check;

  CheckedStream(byte[] body, int length, Runnable check) {
    super(body, 0, length);
    this.check = check;
  }

  @Override
  public synchronized int read(byte[] into, int from, int length) {
    check.run();
    return super.read(into, from, length);
  }
}
