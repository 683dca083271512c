package io.talentport.adapter.support.context;

/**
 * Takes what an adapter adds to a request at the last moment: its credential. It never reaches the
 * HTTP library's own request, whose parts that library logs.
 */
public interface CredentialSink {

  /** Adds a query parameter; the value is encoded later. */
  CredentialSink query(String name, String value);

  /** Adds a header. */
  CredentialSink header(String name, String value);
}
