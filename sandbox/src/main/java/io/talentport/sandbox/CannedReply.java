package io.talentport.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A platform on the loopback that answers every call with one given reply, for tests that feed a
 * decoder with arbitrary bytes. Thread-safe.
 */
public final class CannedReply implements AutoCloseable {
  static {
    // Without this a small reply waits 40 ms for the client's delayed acknowledgement of the
    // headers.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "any-reply");
            thread.setDaemon(true);
            return thread;
          });
  private final String tokenPath;
  private final byte[] goodToken;
  private volatile Canned canned = new Canned(200, new byte[0], false);

  private record Canned(int status, byte[] body, boolean tokensToo) {}

  /**
   * Starts on a free port.
   *
   * @param tokenPath the path of the token endpoint, which replies well by default
   * @param goodToken its good reply
   */
  public CannedReply(String tokenPath, String goodToken) {
    this.tokenPath = tokenPath;
    this.goodToken = goodToken.getBytes(StandardCharsets.UTF_8);
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noPort) {
      throw new IllegalStateException("The loopback has no free port", noPort);
    }
    server.setExecutor(threads);
    server.createContext("/", this::reply);
    ServerThreads.start(server);
  }

  /** Where it listens. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /**
   * What it replies from now on.
   *
   * @param status the HTTP status
   * @param body the body; empty for none
   * @param tokensToo whether the token endpoint replies it too
   */
  public void tell(int status, byte[] body, boolean tokensToo) {
    canned = new Canned(status, body, tokensToo);
  }

  private void reply(HttpExchange exchange) throws IOException {
    Canned now = canned;
    boolean token = !now.tokensToo() && exchange.getRequestURI().getPath().equals(tokenPath);
    byte[] body = token ? goodToken : now.body();
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
    exchange.sendResponseHeaders(token ? 200 : now.status(), body.length == 0 ? -1 : body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  /** Stops listening. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
