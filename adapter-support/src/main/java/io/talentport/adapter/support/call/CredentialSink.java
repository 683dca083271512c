package io.talentport.adapter.support.call;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an adapter adds to a request at the last moment: its credential. It never reaches the HTTP
 * library's own request, whose parts that library logs.
 */
public final class CredentialSink {

  private final Map<String, String> query = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  CredentialSink() {}

  /** Adds a query parameter; the value is encoded later. */
  public CredentialSink query(String name, String value) {
    query.put(name, value);
    return this;
  }

  /** Adds a header. */
  public CredentialSink header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Map<String, String> query() {
    return query;
  }

  Map<String, String> headers() {
    return headers;
  }
}
