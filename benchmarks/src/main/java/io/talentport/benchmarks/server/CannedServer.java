package io.talentport.benchmarks.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

/**
 * Both platforms on the loopback, as fast as a socket: replies are prepared, and what a request
 * says is hardly read. A thread per connection; connections are kept, and so are the threads.
 */
public final class CannedServer implements AutoCloseable {

  private static final byte[] GO_ON = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(ISO_8859_1);

  private final CannedReplies replies = new CannedReplies();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newCachedThreadPool(CannedServer::thread);
  private final ServerSocket listening;
  private final BiConsumer<String, byte[]> watch;

  private CannedServer(ServerSocket listening, BiConsumer<String, byte[]> watch) {
    this.listening = listening;
    this.watch = watch;
  }

  /** Starts a server on a free port. */
  public static CannedServer start() {
    return start((path, body) -> {});
  }

  /**
   * Starts a server on a free port.
   *
   * @param watch is told each request's path and body, except of what a document does not fit in;
   *     is called by several threads
   */
  public static CannedServer start(BiConsumer<String, byte[]> watch) {
    try {
      CannedServer server =
          new CannedServer(new ServerSocket(0, 1024, InetAddress.getLoopbackAddress()), watch);
      server.threads.execute(server::accept);
      return server;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Where it listens. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort());
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        open.add(socket);
        threads.execute(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    Map<CountingReply, CountingReply.Copy> copies = new HashMap<>();
    try (socket) {
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      CannedRequest request = new CannedRequest(socket.getInputStream());
      while (request.next(() -> out.write(GO_ON))) {
        String path = request.path();
        watch.accept(path, request.body());
        CountingReply reply = replies.to(path, request.rows());
        out.write(copies.computeIfAbsent(reply, CountingReply::copy).from(request.from()));
      }
    } catch (IOException gone) {
      // The client closed its connection, or this server was closed.
    } finally {
      open.remove(socket);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "canned-server");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    try {
      listening.close();
      for (Socket socket : open) {
        socket.close();
      }
      threads.shutdown();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
