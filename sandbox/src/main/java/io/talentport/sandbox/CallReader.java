package io.talentport.sandbox;

import com.sun.net.httpserver.HttpExchange;
import io.talentport.sandbox.internal.http.Uploads;
import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.UrlEncoded;
import io.talentport.sandbox.platform.Call;
import io.talentport.sandbox.platform.FormPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads requests from the server. */
final class CallReader {
  private CallReader() {}

  /** Reads a whole request, except for files: their bytes go to {@code uploads}. */
  static Call read(HttpExchange exchange, String prefix, Uploads uploads) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) ->
                headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
    String path = exchange.getRequestURI().getPath();
    String type = headers.getOrDefault("content-type", "");
    boolean form = Uploads.isForm(type);
    List<FormPart> parts =
        form ? uploads.read(type, exchange.getRequestBody()) : List.<FormPart>of();
    return new Call(
        exchange.getRequestMethod(),
        "http://" + headers.getOrDefault("host", address(exchange)) + prefix,
        path.startsWith(prefix) ? path.substring(prefix.length()) : "",
        UrlEncoded.parse(exchange.getRequestURI().getRawQuery()),
        headers,
        form
            ? described(parts)
            : new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
        parts,
        true);
  }

  private static String address(HttpExchange exchange) {
    return "127.0.0.1:" + exchange.getLocalAddress().getPort();
  }

  private static String described(List<FormPart> parts) {
    byte[] json =
        Json.object(
            out -> {
              out.writeArrayPropertyStart("parts");
              for (FormPart part : parts) {
                out.writeStartObject();
                out.writeStringProperty("name", part.name());
                Json.text(out, "filename", part.fileName());
                Json.text(out, "contentType", part.mediaType());
                out.writeNumberProperty("size", part.size());
                out.writeStringProperty("sha256", part.sha256());
                out.writeEndObject();
              }
              out.writeEndArray();
            });
    return new String(json, StandardCharsets.UTF_8);
  }
}
