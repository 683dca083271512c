package io.talentport.adapter.support.fetch;

import io.talentport.adapter.support.http.Download;
import org.jspecify.annotations.Nullable;

/** Why a response is not the document that was asked for, by its status and headers. */
final class ResponseProblem {

  private ResponseProblem() {}

  /**
   * As a clause; null if nothing is wrong.
   *
   * @param what was fetched from, as the caller knows it
   */
  static @Nullable String of(Download download, String what) {
    int status = download.status();
    if (status >= 300 && status <= 399) {
      return what + " redirects (HTTP " + status + "), which is not followed";
    }
    if (status != 200) {
      return "the server responded with HTTP " + status;
    }
    String encoding = download.contentEncoding();
    return encoding == null || encoding.equalsIgnoreCase("identity")
        ? null
        : "the server responded with compressed content";
  }
}
