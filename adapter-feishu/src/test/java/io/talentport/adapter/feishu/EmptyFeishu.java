package io.talentport.adapter.feishu;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A Feishu that gives everybody a token and an empty page, and keeps nothing: neither requests nor
 * connections, so that what is measured beside it is the client's.
 */
final class EmptyFeishu implements AutoCloseable {

  private static final byte[] BODY =
      ("{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"t-1\",\"expire\":7200,"
              + "\"data\":{\"items\":[],\"has_more\":false}}")
          .getBytes(StandardCharsets.UTF_8);

  private final HttpServer server;

  EmptyFeishu() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.createContext("/", EmptyFeishu::answer);
    server.start();
  }

  private static void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("Connection", "close");
    exchange.sendResponseHeaders(200, BODY.length);
    exchange.getResponseBody().write(BODY);
    exchange.close();
  }

  /** The settings of one of its applications. */
  Map<String, String> settings(String application) {
    return Map.of(
        "talentport.platform",
        "feishu",
        "talentport.feishu.app-id",
        "cli_" + application,
        "talentport.feishu.app-secret",
        "secret-of-" + application,
        "talentport.feishu.base-url",
        "http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
