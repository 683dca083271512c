package io.talentport.adapter.support.http;

import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * The request of a call, the same for each of its attempts. Immutable.
 *
 * @param method the HTTP method
 * @param host where it goes
 * @param pathAndQuery its address at the host, percent-encoded, without a credential
 * @param headers its header lines, but those of its body
 * @param body its body; null if it has none, or sends a file
 */
public record CallRequest(
    String method,
    HttpHost host,
    String pathAndQuery,
    List<Header> headers,
    byte @Nullable [] body) {

  /** Without the address and the body, which may be a secret or a person's. */
  @Override
  public String toString() {
    return "CallRequest[" + method + "]";
  }
}
