package io.talentport.adapter.support.context;

/**
 * Receives what an adapter adds to a request immediately before it is sent: its credential. It
 * bypasses the HTTP library's request objects, because the library logs them.
 */
public interface CredentialSink {

  /** Adds a query parameter; the value is encoded later. */
  CredentialSink query(String name, String value);

  /** Adds a header. */
  CredentialSink header(String name, String value);
}
