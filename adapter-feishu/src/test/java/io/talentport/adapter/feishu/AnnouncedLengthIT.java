package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.ForkedJvm;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replies that announce more than comes, to more calls at once than would fit into memory. */
@Tag("G4")
class AnnouncedLengthIT {

  private static final int THREADS = ListAtOnce.THREADS;
  private static final String TOKEN =
      "{\"code\":0,\"tenant_access_token\":\"t-1\",\"expire\":7200}";
  private static final String PIECE = " ".repeat(200);

  private enum Announcement {
    LENGTH("200 OK", "Content-Length: 16777216\r\n\r\n"),
    LENGTH_OF_A_REFUSAL("400 Bad Request", "Content-Length: 16777216\r\n\r\n"),
    PACKED_LENGTH("200 OK", "Content-Encoding: gzip\r\nContent-Length: 16777216\r\n\r\n"),
    CHUNK("200 OK", "Transfer-Encoding: chunked\r\n\r\nffffff\r\n");

    private final String status;
    private final String rest;

    Announcement(String status, String rest) {
      this.status = status;
      this.rest = rest;
    }

    String head() {
      return "HTTP/1.1 " + status + "\r\n" + rest;
    }
  }

  @ParameterizedTest
  @EnumSource(Announcement.class)
  @Tag("proves:body-memory")
  void memoryGrowsWithWhatComes(Announcement announcement)
      throws IOException, InterruptedException {
    CyclicBarrier allAtOnce = new CyclicBarrier(THREADS);
    ExecutorService connections = Executors.newCachedThreadPool();
    try (ServerSocket server = new ServerSocket(0, 64, InetAddress.getByName("127.0.0.1"))) {
      connections.submit(
          () -> {
            while (true) {
              Socket connection = server.accept();
              connections.submit(() -> serve(connection, announcement, allAtOnce));
            }
          });
      ForkedJvm program =
          ForkedJvm.run(
              ListAtOnce.class, 64, settings(server.getLocalPort()), Duration.ofMinutes(2));

      assertThat(program.exitValue()).as(program.output()).isZero();
      assertThat(program.output())
          .isEqualTo("PlatformUnavailableException=" + THREADS * ListAtOnce.CALLS);
    } finally {
      connections.shutdownNow();
    }
  }

  /** Holds every announced body back until as many are under way as there are threads. */
  private static Void serve(Socket connection, Announcement announcement, CyclicBarrier allAtOnce)
      throws Exception {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
      while (true) {
        String requestLine = in.readLine();
        if (requestLine == null) {
          return null;
        }
        int length = 0;
        for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
          if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
            length = Integer.parseInt(line.substring(15).strip());
          }
        }
        in.skip(length);
        if (requestLine.contains("tenant_access_token")) {
          write(
              connection,
              "HTTP/1.1 200 OK\r\nContent-Length: " + TOKEN.length() + "\r\n\r\n" + TOKEN);
        } else {
          write(connection, announcement.head() + PIECE);
          allAtOnce.await(1, TimeUnit.MINUTES);
          return null;
        }
      }
    }
  }

  private static void write(Socket connection, String text) throws IOException {
    connection.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    connection.getOutputStream().flush();
  }

  private static Map<String, String> settings(int port) {
    return Map.of(
        "talentport.feishu.app-id", "cli_a1",
        "talentport.feishu.app-secret", "secret",
        "talentport.feishu.base-url", "http://127.0.0.1:" + port,
        "talentport.feishu.max-attempts", "1",
        "talentport.feishu.quota-share", "1000");
  }
}
