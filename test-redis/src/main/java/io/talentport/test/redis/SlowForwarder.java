package io.talentport.test.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ServerSocketFactory;

/**
 * An address on the loopback before a server: its answers come late, or its connections lead to
 * another server from now on. Thread-safe.
 */
public final class SlowForwarder implements AutoCloseable {

  private final ServerSocket listener;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile int target;
  private volatile Duration delay = Duration.ZERO;

  private SlowForwarder(int target, ServerSocket listener) {
    this.target = target;
    this.listener = listener;
  }

  /** Forwards to this port of the loopback. */
  public static SlowForwarder to(int port) {
    return to(port, ServerSocketFactory.getDefault());
  }

  /**
   * Forwards to this port of the loopback.
   *
   * @param sockets what connections are accepted by, such as a factory of TLS sockets
   */
  public static SlowForwarder to(int port, ServerSocketFactory sockets) {
    try {
      SlowForwarder forwarder =
          new SlowForwarder(
              port, sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      daemon(forwarder::accept);
      return forwarder;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The port to connect to. */
  public int port() {
    return listener.getLocalPort();
  }

  /** Its address as Redis's clients write it. */
  public String uri() {
    return "redis://127.0.0.1:" + port();
  }

  /** Holds each piece of an answer back for so long, from now on. */
  public void delayAnswers(Duration delay) {
    this.delay = delay;
  }

  /** Leads to another server from now on, and breaks the connections that there are. */
  public void leadTo(int port) {
    leadNewConnectionsTo(port);
    breakConnections();
  }

  /** Leads new connections to another server; those that there are stay with theirs. */
  public void leadNewConnectionsTo(int port) {
    target = port;
  }

  /** Breaks the connections that there are. */
  public void breakConnections() {
    open.forEach(SlowForwarder::close);
  }

  /** Ends it and its connections. Idempotent. */
  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    breakConnections();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        forward(listener.accept());
      } catch (IOException refusedOrClosed) {
        // The next connection may do better; when it is closed, there is none.
      }
    }
  }

  private void forward(Socket client) throws IOException {
    open.add(client);
    Socket server;
    try {
      server = new Socket(InetAddress.getLoopbackAddress(), target);
    } catch (IOException refused) {
      close(client);
      throw refused;
    }
    open.add(server);
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
    daemon(() -> copy(client, server, false));
    daemon(() -> copy(server, client, true));
  }

  private void copy(Socket from, Socket to, boolean late) {
    byte[] piece = new byte[65_536];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        if (late) {
          Thread.sleep(delay.toMillis());
        }
        out.write(piece, 0, read);
      }
    } catch (IOException ended) {
      // One end is gone; the other one follows.
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      close(from);
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "slow-forwarder");
    thread.setDaemon(true);
    thread.start();
  }
}
