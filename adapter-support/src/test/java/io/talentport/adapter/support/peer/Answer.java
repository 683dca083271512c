package io.talentport.adapter.support.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

/** What the peer does with a request. */
@FunctionalInterface
public interface Answer {

  /** Whether the connection lives on. */
  boolean to(Received request, Socket connection) throws IOException;

  static Answer json(String body) {
    return reply(200, body, "Content-Type: application/json");
  }

  static Answer reply(int status, String body, String... headers) {
    return reply(status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  static Answer reply(int status, byte[] body, String... headers) {
    return (request, connection) -> {
      write(connection, head(status, headers) + "Content-Length: " + body.length + "\r\n\r\n");
      connection.getOutputStream().write(body);
      connection.getOutputStream().flush();
      return true;
    };
  }

  static Answer gzip(String body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return reply(
        200, packed.toByteArray(), "Content-Type: application/json", "Content-Encoding: gzip");
  }

  static Answer chunked(String body) {
    return (request, connection) -> {
      write(connection, head(200, "Transfer-Encoding: chunked") + "\r\n");
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      for (int from = 0; from < bytes.length; from += 7) {
        int length = Math.min(7, bytes.length - from);
        write(connection, Integer.toHexString(length) + "\r\n");
        connection.getOutputStream().write(bytes, from, length);
        write(connection, "\r\n");
      }
      write(connection, "0\r\n\r\n");
      return true;
    };
  }

  /** A chunked body that goes on until the other side hangs up. */
  static Answer endless(CountDownLatch hungUp) {
    return (request, connection) -> {
      write(connection, head(200, "Transfer-Encoding: chunked") + "\r\n");
      return flood(connection, hungUp);
    };
  }

  /** Chunks until the other side hangs up. */
  static boolean flood(Socket connection, CountDownLatch hungUp) {
    String chunk = "400\r\n" + " ".repeat(1024) + "\r\n";
    try {
      while (true) {
        write(connection, chunk);
      }
    } catch (IOException gone) {
      hungUp.countDown();
      return false;
    }
  }

  /** A body that is cut although more of it was announced. */
  static Answer cut(String body) {
    return (request, connection) -> {
      int announced = body.getBytes(StandardCharsets.UTF_8).length + 100;
      write(connection, head(200) + "Content-Length: " + announced + "\r\n\r\n" + body);
      return false;
    };
  }

  static Answer reset() {
    return (request, connection) -> {
      connection.setSoLinger(true, 0);
      return false;
    };
  }

  /** No answer until the other side hangs up. */
  static Answer silence(CountDownLatch arrived) {
    return (request, connection) -> {
      arrived.countDown();
      connection.getInputStream().read();
      return false;
    };
  }

  /** A byte from time to time, until the other side hangs up. */
  static Answer drip(CountDownLatch arrived) {
    return (request, connection) -> {
      write(connection, head(200) + "Content-Length: 100000\r\n\r\n");
      arrived.countDown();
      connection.setSoTimeout(30);
      while (true) {
        try {
          write(connection, " ");
          if (connection.getInputStream().read() < 0) {
            return false;
          }
        } catch (SocketTimeoutException stillThere) {
          continue;
        }
      }
    };
  }

  static void write(Socket connection, String text) throws IOException {
    connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    connection.getOutputStream().flush();
  }

  private static String head(int status, String... headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.toString();
  }
}
