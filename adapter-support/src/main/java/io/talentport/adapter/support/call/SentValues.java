package io.talentport.adapter.support.call;

import feign.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every value of a request, so that a platform that echoes one does not show it to a log. */
final class SentValues {

  private SentValues() {}

  static Collection<String> of(Request request, @Nullable Credential credential) {
    List<String> values = new ArrayList<>(Json.values(request.body()));
    int queryAt = request.url().indexOf('?');
    if (queryAt >= 0) {
      for (String parameter : request.url().substring(queryAt + 1).split("&")) {
        String value = parameter.substring(parameter.indexOf('=') + 1);
        values.add(value);
        values.add(URLDecoder.decode(value, StandardCharsets.UTF_8));
      }
    }
    if (credential != null) {
      values.add(credential.token().value());
      values.add(PercentEncoding.of(credential.token().value()));
    }
    return values;
  }
}
