package io.talentport.adapter.support.http;

/** Why a download failed. None shows the address, which may contain a signature or a name. */
public enum DownloadFailure {
  /** The time limit was reached. */
  DEADLINE,
  /** The thread was interrupted; it still is. */
  INTERRUPTED,
  /** The platform was closed. */
  CLOSED,
  /** Nothing arrived within the read timeout. */
  SILENT,
  /** There was no connection, or it ended before the content did. */
  BROKEN
}
