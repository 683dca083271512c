package io.talentport.adapter.support.call;

import java.io.IOException;

/** A download that failed. It has no cause and no address: both may show a signature or a name. */
public final class DownloadException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why a download failed. */
  public enum Reason {
    /** Its time was over. */
    DEADLINE,
    /** The thread was interrupted; it still is. */
    INTERRUPTED,
    /** The platform was closed. */
    CLOSED,
    /** Nothing came for as long as the other side may be silent. */
    SILENT,
    /** There was no connection, or it ended before the content did. */
    BROKEN
  }

  private final Reason reason;

  DownloadException(Reason reason) {
    super("The download failed: " + reason);
    this.reason = reason;
  }

  /** Why it failed. */
  public Reason reason() {
    return reason;
  }
}
