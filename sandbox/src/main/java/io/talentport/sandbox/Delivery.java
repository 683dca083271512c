package io.talentport.sandbox;

import com.sun.net.httpserver.HttpExchange;
import io.talentport.sandbox.platform.Reply;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;

/** How a reply is sent, if it is. */
@FunctionalInterface
interface Delivery {
  void deliver(HttpExchange exchange, Reply reply, Pause pause) throws IOException;

  /** Sends the whole reply correctly. */
  static void whole(HttpExchange exchange, Reply reply, Pause pause) throws IOException {
    if (start(exchange, reply, reply.length())) {
      try (OutputStream out = exchange.getResponseBody()) {
        reply.writeTo(out);
      }
    }
  }

  /** Sends nothing: the connection is closed. */
  static void dropped(HttpExchange exchange, Reply reply, Pause pause) throws IOException {
    throw cut();
  }

  /** Sends nothing: the client waits until the fault is cleared, then its connection is closed. */
  static void stalled(HttpExchange exchange, Reply reply, Pause pause) throws IOException {
    pause.hold();
    throw cut();
  }

  /** Sends half of the announced length. */
  static void truncated(HttpExchange exchange, Reply reply, Pause pause) throws IOException {
    byte[] body = reply.body();
    int promised = Math.max(body.length, 2);
    sendHeaders(exchange, reply);
    exchange.sendResponseHeaders(reply.status(), promised);
    half(exchange, body);
    throw cut();
  }

  /** Sends everything, but announces a greater length. */
  static Delivery announcing(long bytes) {
    return (exchange, reply, pause) -> {
      sendHeaders(exchange, reply);
      exchange.sendResponseHeaders(reply.status(), Math.max(bytes, reply.body().length + 1L));
      send(exchange, reply.body());
      throw cut();
    };
  }

  /** Sends everything, but closes the connection that the headers keep alive. */
  static void thenClosed(HttpExchange exchange, Reply reply, Pause pause) throws IOException {
    sendHeaders(exchange, reply);
    byte[] body = reply.body();
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      send(exchange, body);
    }
    throw cut();
  }

  /** Sends some chunks, but no last one. */
  static void cutWithinChunks(HttpExchange exchange, Reply reply, Pause pause) throws IOException {
    sendHeaders(exchange, reply);
    exchange.sendResponseHeaders(reply.status(), 0);
    half(exchange, reply.body());
    throw cut();
  }

  /** Sends at most sixteen pieces, with a wait before each. */
  static Delivery slowly(Duration perPiece) {
    return (exchange, reply, pause) -> {
      byte[] body = reply.body();
      if (!start(exchange, reply, body.length)) {
        return;
      }
      int piece = Math.max(1, (body.length + 15) / 16);
      try (OutputStream out = exchange.getResponseBody()) {
        for (int from = 0; from < body.length; from += piece) {
          pause.hold(perPiece);
          out.write(body, from, Math.min(piece, body.length - from));
          out.flush();
        }
      }
    };
  }

  /** Sends white space before the body, up to {@code bytes} in all; JSON stays valid. */
  static Delivery padded(long bytes) {
    return (exchange, reply, pause) -> {
      byte[] body = reply.body();
      long blanks = Math.max(0, bytes - body.length);
      if (!start(exchange, reply, blanks + body.length)) {
        return;
      }
      byte[] some = new byte[8192];
      Arrays.fill(some, (byte) ' ');
      try (OutputStream out = exchange.getResponseBody()) {
        for (long left = blanks; left > 0; left -= some.length) {
          out.write(some, 0, (int) Math.min(left, some.length));
        }
        out.write(body);
      }
    };
  }

  /** Sends status and headers; true if a body follows. */
  private static boolean start(HttpExchange exchange, Reply reply, long length) throws IOException {
    sendHeaders(exchange, reply);
    if (reply.isChunked()) {
      exchange.sendResponseHeaders(reply.status(), 0);
      return true;
    }
    // For the server, -1 means "no body" and 0 means chunks.
    exchange.sendResponseHeaders(reply.status(), length == 0 ? -1 : length);
    return length > 0;
  }

  private static void sendHeaders(HttpExchange exchange, Reply reply) {
    reply.headers().forEach(exchange.getResponseHeaders()::set);
  }

  private static void half(HttpExchange exchange, byte[] body) throws IOException {
    send(exchange, Arrays.copyOf(body, body.length / 2));
  }

  /** Does not close the stream, which would end the exchange. */
  private static void send(HttpExchange exchange, byte[] body) throws IOException {
    OutputStream out = exchange.getResponseBody();
    out.write(body);
    out.flush();
  }

  /** The server closes a connection whose handler throws, which is the purpose here. */
  private static IOException cut() {
    return new IOException("the connection is cut on purpose");
  }
}
