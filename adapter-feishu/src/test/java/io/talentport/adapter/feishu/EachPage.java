package io.talentport.adapter.feishu;

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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Gives a token, and for everything else a reply that depends on how many there were before. */
final class EachPage implements AutoCloseable {

  private static final String TOKEN =
      "{\"code\":0,\"tenant_access_token\":\"t-1\",\"expire\":7200}";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicInteger pages = new AtomicInteger();
  private final IntFunction<String> reply;

  /**
   * Starts on a free port.
   *
   * @param reply makes the reply of a page, which are counted from 1
   */
  EachPage(IntFunction<String> reply) throws IOException {
    this.reply = reply;
    this.server =
        HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  int pages() {
    return pages.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    boolean token = exchange.getRequestURI().getPath().contains("tenant_access_token");
    byte[] body =
        (token ? TOKEN : reply.apply(pages.incrementAndGet())).getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
