package io.talentport.adapter.support.peer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;

/** A server on the loopback that does what a test tells it, down to the bytes. */
public final class Peer implements AutoCloseable {

  private final ServerSocket server;
  private final Queue<Answer> script = new ConcurrentLinkedQueue<>();
  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();
  private final Thread accepting;
  private volatile Answer otherwise = Answer.json("{\"code\":0}");

  public Peer() throws IOException {
    this(ServerSocketFactory.getDefault());
  }

  public Peer(ServerSocketFactory sockets) throws IOException {
    this.server = sockets.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    this.accepting = start("peer", this::accept);
  }

  public int port() {
    return server.getLocalPort();
  }

  public String url() {
    return "http://127.0.0.1:" + port();
  }

  /** Answers the next requests so, one after the other. */
  public Peer then(Answer... answers) {
    script.addAll(List.of(answers));
    return this;
  }

  /** Answers so whenever no other answer is due. */
  public Peer always(Answer answer) {
    otherwise = answer;
    return this;
  }

  public List<Received> received() {
    return received;
  }

  public Received only() {
    if (received.size() != 1) {
      throw new AssertionError("Expected one request, but there were " + received.size());
    }
    return received.get(0);
  }

  private static Thread start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = server.accept();
        connections.add(connection);
        int number = accepted.incrementAndGet();
        start("peer-" + number, () -> serve(connection, number));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void serve(Socket connection, int number) {
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      boolean alive = true;
      while (alive) {
        Received request = read(in, number);
        if (request == null) {
          return;
        }
        received.add(request);
        Answer scripted = script.poll();
        alive = (scripted == null ? otherwise : scripted).to(request, connection);
      }
    } catch (IOException hungUp) {
      return;
    } finally {
      connections.remove(connection);
    }
  }

  private static @Nullable Received read(InputStream in, int number) throws IOException {
    String line = line(in);
    if (line.isEmpty()) {
      return null;
    }
    String[] requestLine = line.split(" ");
    if (requestLine.length != 3 || !requestLine[2].startsWith("HTTP/")) {
      // Not HTTP, for one the beginning of TLS where a test pretends to be a proxy.
      return null;
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      int colon = header.indexOf(':');
      headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
    }
    byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
    return new Received(number, requestLine[0], requestLine[1], headers, body);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      line.append((char) next);
    }
    return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
        .strip();
  }

  @Override
  public void close() throws IOException {
    server.close();
    awaitEndOfAccepting();
    for (Socket connection : connections) {
      connection.close();
    }
  }

  /** Linux completes one more connection while a thread is still inside accept(). */
  private void awaitEndOfAccepting() {
    try {
      accepting.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
