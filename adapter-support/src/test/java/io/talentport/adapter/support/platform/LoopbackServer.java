package io.talentport.adapter.support.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** Something that accepts connections on the loopback and reads from them until they end. */
final class LoopbackServer implements AutoCloseable {

  private final ServerSocket server;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();

  private final Conversation conversation;

  /** What the server does with a connection before it reads to its end. */
  @FunctionalInterface
  interface Conversation {
    void with(Socket connection) throws IOException;
  }

  LoopbackServer(ServerSocketFactory sockets) throws IOException {
    this(sockets, connection -> {});
  }

  private LoopbackServer(ServerSocketFactory sockets, Conversation conversation)
      throws IOException {
    this.conversation = conversation;
    this.server = sockets.createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    Thread thread = new Thread(this::accept, "loopback-server");
    thread.setDaemon(true);
    thread.start();
  }

  static LoopbackServer plain() throws IOException {
    return new LoopbackServer(ServerSocketFactory.getDefault());
  }

  /** One that reads the beginning of a handshake, and answers. */
  static LoopbackServer answering(Conversation answer) throws IOException {
    return new LoopbackServer(
        ServerSocketFactory.getDefault(),
        connection -> {
          connection.getInputStream().read(new byte[4096]);
          answer.with(connection);
        });
  }

  /** The beginning of a handshake record, byte by byte, until the other side hangs up. */
  static void drip(Socket connection) throws IOException {
    connection.getOutputStream().write(new byte[] {0x16, 3, 3, 0x40, 0});
    connection.setSoTimeout(50);
    while (true) {
      try {
        connection.getOutputStream().write(2);
        if (connection.getInputStream().read() < 0) {
          return;
        }
      } catch (SocketTimeoutException stillThere) {
        continue;
      }
    }
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
        Thread thread = new Thread(() -> converse(connection), "loopback-connection");
        thread.setDaemon(true);
        thread.start();
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void converse(Socket connection) {
    try (connection) {
      conversation.with(connection);
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
