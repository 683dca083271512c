package io.talentport.adapter.support.http;

import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.util.function.Function;

/** What an address answers with, until it is closed. For one thread at a time. */
public final class OpenDownload implements AutoCloseable {

  private final Download download;
  private final Function<IOException, RecruitingException> explain;
  private final Runnable closing;

  OpenDownload(
      Download download, Function<IOException, RecruitingException> explain, Runnable closing) {
    this.download = download;
    this.explain = explain;
    this.closing = closing;
  }

  /** What came so far. */
  public Download download() {
    return download;
  }

  /** What is thrown if the content fails; to be asked for before this is closed. */
  public RecruitingException explained(IOException failed) {
    return explain.apply(failed);
  }

  /** Breaks off what has not arrived. Idempotent. */
  @Override
  public void close() {
    closing.run();
  }

  @Override
  public String toString() {
    return "OpenDownload[" + download.status() + "]";
  }
}
