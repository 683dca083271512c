package io.talentport.adapter.support.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** Something that accepts connections on the loopback and reads from them until they end. */
final class LoopbackServer implements AutoCloseable {

  private final ServerSocket server;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();

  LoopbackServer(ServerSocketFactory sockets) throws IOException {
    this.server = sockets.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread thread = new Thread(this::accept, "loopback-server");
    thread.setDaemon(true);
    thread.start();
  }

  static LoopbackServer plain() throws IOException {
    return new LoopbackServer(ServerSocketFactory.getDefault());
  }

  /** A port on which nobody listens; nobody ever accepted there, so that nothing lingers. */
  static int deadPort() throws IOException {
    try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return gone.getLocalPort();
    }
  }

  int port() {
    return server.getLocalPort();
  }

  int accepted() {
    return accepted.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = server.accept();
        connections.add(connection);
        accepted.incrementAndGet();
        Thread thread = new Thread(() -> readToItsEnd(connection), "loopback-connection");
        thread.setDaemon(true);
        thread.start();
      }
    } catch (IOException closed) {
      return;
    }
  }

  private static void readToItsEnd(Socket connection) {
    try (connection) {
      // Over TLS the handshake happens at the first read.
      connection.getInputStream().readAllBytes();
    } catch (IOException hungUp) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }
}
