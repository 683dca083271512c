package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.peer.PdfFile;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.UploadApi;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A gateway that has read enough of an upload, answers, and hangs up. */
@Timeout(60)
@Tag("C4")
class EarlyReplyTest {

  private static final int SIZE = 30 * 1024 * 1024;

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  /** Reads the beginning of each request, answers, and closes with the rest unread. */
  private static final class Impatient implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    private final AtomicInteger requests = new AtomicInteger();

    Impatient(String answer) throws IOException {
      Thread serving = new Thread(() -> serve(answer), "impatient");
      serving.setDaemon(true);
      serving.start();
    }

    private void serve(String answer) {
      try {
        while (true) {
          try (Socket connection = server.accept()) {
            connection.getInputStream().read(new byte[4096]);
            requests.incrementAndGet();
            connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
          }
        }
      } catch (IOException closed) {
        return;
      }
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }

  private UploadApi to(Impatient gateway) {
    return rig.client(PeerFixture.options(), rig.time)
        .api(
            UploadApi.SPEC, BaseUrl.of("key", "http://127.0.0.1:" + gateway.server.getLocalPort()));
  }

  @Test
  void aRequestThatIsTooLargeIsRefusedByItsSizeAndNotRepeated() throws IOException {
    try (Impatient gateway =
        new Impatient(
            "HTTP/1.1 413 Too Large\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>")) {
      for (int upload = 0; upload < 10; upload++) {
        assertThatThrownBy(() -> to(gateway).upload(PdfFile.of("lin.pdf", new byte[SIZE])))
            .isInstanceOf(InvalidRequestException.class)
            .hasMessageContaining("HTTP 413")
            .hasMessageContaining("probably larger than")
            .hasMessageContaining("send a smaller document")
            .hasMessageContaining("bytes were sent");
      }
      assertThat(gateway.requests).hasValue(10);
    }
  }

  @Test
  void anyOtherReplyThatComesEarlyIsTheReply() throws IOException {
    try (Impatient gateway =
        new Impatient("HTTP/1.1 403 No\r\nContent-Length: 12\r\n\r\n{\"code\":103}")) {
      assertThatThrownBy(() -> to(gateway).upload(PdfFile.of("lin.pdf", new byte[SIZE])))
          .isInstanceOf(PermissionDeniedException.class);
    }
  }

  @Test
  void aSmallRequestIsRefusedAlike() throws IOException {
    try (Impatient gateway =
        new Impatient("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")) {
      assertThatThrownBy(() -> to(gateway).upload(PdfFile.of("lin.pdf", new byte[100])))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("probably larger than");
    }
  }

  @Test
  void withoutAnyReplyTheSizeIsNamedAsALikelyCause() throws IOException {
    try (Impatient gateway = new Impatient("")) {
      assertThatThrownBy(() -> to(gateway).upload(PdfFile.of("lin.pdf", new byte[SIZE])))
          .isInstanceOf(OutcomeUnknownException.class)
          .hasMessageContaining("may accept less than the 31457")
          .hasMessageContaining("use a smaller document");
    }
  }
}
