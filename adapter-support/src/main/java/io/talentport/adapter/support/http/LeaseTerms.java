package io.talentport.adapter.support.http;

import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.jspecify.annotations.Nullable;

/**
 * On what terms an exchange gets its connection. They travel as the "user token" of its context,
 * which the HTTP library passes to the pool.
 *
 * @param limit what the connection counts against
 * @param newConnection whether nothing may have been sent on it before
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
