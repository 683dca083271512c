package io.talentport.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * If its handler throws, answers with status 500, or closes the connection if the reply has begun,
 * so that no client waits forever. The server itself closes the connection only for an exception:
 * an {@link Error} leaves it open.
 *
 * <p>It uses nothing but the JDK: the defect may be a library that is missing.
 */
final class GuardedHandler implements HttpHandler {
  /** Created in advance: there may be no memory left for it. */
  private static final IOException CUT =
      new IOException("the connection is cut because the sandbox failed");

  private static final int NO_REPLY_YET = -1;

  private final HttpHandler handler;

  GuardedHandler(HttpHandler handler) {
    this.handler = handler;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try {
      handler.handle(exchange);
    } catch (RuntimeException | Error defect) {
      answer(exchange, defect);
    }
  }

  private static void answer(HttpExchange exchange, Throwable defect) throws IOException {
    if (exchange.getResponseCode() != NO_REPLY_YET) {
      throw CUT;
    }
    try {
      byte[] body = Defect.text(defect).getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
      exchange.sendResponseHeaders(500, body.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    } catch (RuntimeException | Error noReplyEither) {
      throw CUT;
    }
  }
}
