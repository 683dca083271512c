package io.talentport.adapter.tck;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.sandbox.RecordedRequest;
import java.util.Set;
import java.util.TreeSet;

/** The secrets that authorise a request. */
final class SentSecrets {

  private SentSecrets() {}

  /** The token of a request, wherever it is; empty if there is none. */
  static Set<String> tokens(SpecCall call, RecordedRequest request) {
    Set<String> tokens = new TreeSet<>();
    request
        .header("Authorization")
        .ifPresent(header -> tokens.add(header.substring(header.indexOf(' ') + 1)));
    String parameter = call.tokenPlacement().path("name").asString("");
    if (request.query().containsKey(parameter)) {
      tokens.add(request.query().get(parameter));
    }
    if (!parameter.isEmpty()) {
      request.header(parameter).ifPresent(tokens::add);
    }
    return tokens;
  }
}
