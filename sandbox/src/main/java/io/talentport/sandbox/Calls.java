package io.talentport.sandbox;

import com.sun.net.httpserver.HttpExchange;
import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.UrlEncoded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Takes requests from the server. */
final class Calls {
  private Calls() {}

  static Call read(HttpExchange exchange, String prefix) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String path = exchange.getRequestURI().getPath();
    return new Call(
        exchange.getRequestMethod(),
        path.startsWith(prefix) ? path.substring(prefix.length()) : "",
        UrlEncoded.parse(exchange.getRequestURI().getRawQuery()),
        headers,
        body,
        true);
  }
}
