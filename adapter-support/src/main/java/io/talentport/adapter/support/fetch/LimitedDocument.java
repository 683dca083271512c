package io.talentport.adapter.support.fetch;

import io.talentport.adapter.support.http.OpenDownload;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.DocumentStream;
import io.talentport.core.model.TalentDocument;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** A stream that has its first bytes already, and counts. */
final class LimitedDocument extends DocumentStream {

  private final TalentDocument document;
  private final OpenDownload opened;
  private final byte[] beginning;
  private final long mostBytes;
  private final LongFunction<RecruitingException> tooLarge;
  private int given;
  private long count;
  private boolean closed;

  LimitedDocument(
      TalentDocument document,
      OpenDownload opened,
      byte[] beginning,
      long mostBytes,
      LongFunction<RecruitingException> tooLarge) {
    this.document = document;
    this.opened = opened;
    this.beginning = beginning;
    this.mostBytes = mostBytes;
    this.tooLarge = tooLarge;
  }

  @Override
  public TalentDocument document() {
    return document;
  }

  @Override
  public OptionalLong size() {
    long length = opened.download().length();
    return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int from, int most) throws IOException {
    Objects.checkFromIndexSize(from, most, target.length);
    if (closed) {
      throw new IOException("The document's stream is closed");
    }
    if (most == 0) {
      return 0;
    }
    int read = given < beginning.length ? again(target, from, most) : next(target, from, most);
    count += Math.max(read, 0);
    if (count > mostBytes) {
      close();
      throw tooLarge.apply(mostBytes);
    }
    return read;
  }

  private int again(byte[] target, int from, int most) {
    int some = Math.min(most, beginning.length - given);
    System.arraycopy(beginning, given, target, from, some);
    given += some;
    return some;
  }

  private int next(byte[] target, int from, int most) {
    try {
      return opened.download().content().read(target, from, most);
    } catch (IOException failed) {
      RecruitingException told = opened.explained(failed);
      close();
      throw told;
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      Arrays.fill(beginning, (byte) 0);
      opened.close();
    }
  }
}
