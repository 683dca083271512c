package io.talentport.adapter.support.http;

/** Why a download failed. The address is in none: it may show a signature or a name. */
public enum DownloadFailure {
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
