package com.example.hiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Requests as a browser or a monitoring system sends them. */
final class Http {

  private static final String BOUNDARY = "----------------------------hiring";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Http() {}

  static HttpResponse<String> get(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
  }

  static HttpResponse<byte[]> download(String address) {
    return send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
  }

  /** Sends a form of several parts; a document is one of them. */
  static HttpResponse<String> post(
      String address, Map<String, String> fields, String fileName, byte[] document) {
    StringBuilder text = new StringBuilder();
    fields.forEach(
        (name, value) -> text.append(head("name=\"" + name + "\"")).append(value).append("\r\n"));
    text.append(head("name=\"document\"; filename=\"" + fileName + "\""));
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(text.toString(), StandardCharsets.UTF_8),
                    BodyPublishers.ofByteArray(document),
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")))
            .build(),
        BodyHandlers.ofString());
  }

  private static String head(String disposition) {
    return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
  }

  private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
    try {
      return CLIENT.send(request, body);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
