package com.example.compatibility;

import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** The sandbox's data as another process gives and reads them. */
final class SeedOverHttp {

  private static final String TALENT = "{\"id\":\"t9\",\"mobileCode\":\"86\"}";

  private SeedOverHttp() {}

  /** What went wrong; empty text where nothing did. */
  static String problem(Sandbox sandbox) throws IOException, InterruptedException {
    HttpRequest.Builder seed = HttpRequest.newBuilder(sandbox.uri().resolve("/_sandbox/seed"));
    String order = "{\"talents\":[" + TALENT + "],\"candidates\":[]}";
    HttpResponse<String> given = send(seed.POST(HttpRequest.BodyPublishers.ofString(order)));
    HttpResponse<String> shown = send(seed.GET());
    Fault.replaceJson("/data", Map.of("items", List.of("any")));
    return given.statusCode() == 204 && shown.body().contains("\"id\":\"t9\"")
        ? ""
        : given.body() + " " + shown.body();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
