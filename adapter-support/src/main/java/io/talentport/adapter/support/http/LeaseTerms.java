package io.talentport.adapter.support.http;

import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which an exchange gets its connection. They are passed as the "user token" of its
 * context, which the HTTP library gives to the pool.
 *
 * @param limit the limit that the connection counts against
 * @param newConnection whether the connection must be new
 */
record LeaseTerms(ConnectionLimit limit, boolean newConnection) {

  void travelWith(HttpClientContext context) {
    context.setUserToken(this);
  }

  static LeaseTerms of(@Nullable Object userToken) {
    if (userToken instanceof LeaseTerms terms) {
      return terms;
    }
    throw new IllegalStateException("An exchange without terms asks for a connection");
  }
}
