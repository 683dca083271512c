package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.DocumentStream;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file server answers, byte by byte: a stored document comes as a whole, or not at all. */
@Timeout(60)
class StoredDocumentServerTest {

  private static final String CONTENT = "%PDF-1.7 marker";
  private static final String PATH = "/marker-file?token=marker-signature";

  private final OnSandbox feishu = new OnSandbox("read-timeout", "PT5S", "max-attempts", "1");
  private final Talents talents = feishu.platform.port(Talents.class);
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private ServerSocket server;
  private volatile byte[] answer = {};
  private volatile boolean staysOpen;

  @BeforeEach
  void start() throws IOException {
    ProfiledTalent.seed(feishu.sandbox.seed());
    server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    threads.execute(this::serve);
    feishu
        .sandbox
        .faults()
        .always(
            "getAttachment",
            Fault.replaceJson(
                "/data/attachment/url", "http://127.0.0.1:" + server.getLocalPort() + PATH));
  }

  @AfterEach
  void stop() throws IOException {
    end.countDown();
    server.close();
    threads.shutdownNow();
    feishu.close();
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        threads.execute(() -> answer(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket socket) {
    try (socket) {
      requests.add(head(socket.getInputStream()));
      socket.getOutputStream().write(answer);
      socket.getOutputStream().flush();
      if (staysOpen) {
        end.await();
      }
    } catch (IOException | InterruptedException gone) {
      // The client has what it wants.
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
    }
    return head.toString();
  }

  private void answers(String head, String body) {
    answer = ("HTTP/1.1 " + head + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
  }

  private String read() {
    try (DocumentStream content = open()) {
      return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private DocumentStream open() {
    return talents.document(ProfiledTalent.DOCUMENT).open();
  }

  private void isRefused(Class<? extends RecruitingException> as) {
    Throwable failure = catchThrowable(this::read);

    assertThat(failure).isInstanceOf(as);
    StringWriter everything = new StringWriter();
    failure.printStackTrace(new PrintWriter(everything));
    assertThat(everything.toString()).doesNotContain("marker");
  }

  @Test
  void sendsNothingButTheRequest() {
    answers("200 OK\r\nContent-Length: 15", CONTENT);

    assertThat(read()).isEqualTo(CONTENT);
    assertThat(requests)
        .singleElement()
        .asString()
        .startsWith("GET " + PATH + " HTTP/1.1\r\n")
        .doesNotContainIgnoringCase("authorization", "cookie", "bearer", "t-");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 15",
        "content-length: 15\r\nContent-Encoding: identity",
        "Content-Type: text/plain; charset=nonsense\r\nContent-Length: 15"
      })
  void readsNoMoreThanWasAnnounced(String headers) {
    answers("200 OK\r\n" + headers, CONTENT + "HTTP/1.1 200 OK\r\n\r\nmore");

    assertThat(read()).isEqualTo(CONTENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 16",
        "Content-Length: 9223372036854775807",
        "Content-Length: 15, 16",
        "Content-Length: -1",
        "Content-Length: many",
        "Content-Length: 15\r\nContent-Length: 3",
        "Transfer-Encoding: chunked",
        "X-Nothing: about the length",
        "Content-Length: 15\r\nContent-Encoding: gzip",
        "Content-Length: 15\r\nContent-Encoding: br"
      })
  void takesNothingForADocumentThatNeedNotBeWhole(String headers) {
    answers("200 OK\r\n" + headers, CONTENT);

    isRefused(RecruitingException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7\r\n%PDF-1.\r\n", "zz\r\n%PDF", "7\r\n%PDF"})
  void takesNoPartOfChunksForAWhole(String chunks) {
    answers("200 OK\r\nTransfer-Encoding: chunked", chunks);

    isRefused(PlatformUnavailableException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "204 No Content",
        "206 Partial Content",
        "301 Moved",
        "401 No",
        "410 Gone",
        "500 No"
      })
  void takesNoOtherStatusForADocument(String status) {
    answers(
        status + "\r\nContent-Length: 15\r\nLocation: http://127.0.0.1:" + server.getLocalPort(),
        CONTENT);

    isRefused(PlatformUnavailableException.class);
    assertThat(requests).hasSize(status.startsWith("4") ? 2 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000\u0001\u0002", "HTTP/9.9 hello", "<html>sign in</html>"})
  void takesNoNoiseForADocument(String noise) {
    answer = noise.getBytes(StandardCharsets.ISO_8859_1);

    isRefused(PlatformUnavailableException.class);
  }

  @Test
  void waitsNoLongerThanTheReadTimeout() {
    staysOpen = true;
    answers("200 OK\r\nContent-Length: 16", CONTENT);

    isRefused(PlatformUnavailableException.class);
  }

  @Test
  void failsInTheMiddleWhereThePlatformIsClosed() {
    byte[] large = new byte[200_000];
    Arrays.fill(large, (byte) 'x');
    staysOpen = true;
    answers("200 OK\r\nContent-Length: 300000", new String(large, StandardCharsets.ISO_8859_1));
    DocumentStream content = open();
    feishu.platform.close();

    assertThat(catchThrowable(content::readAllBytes)).isInstanceOf(ConfigurationException.class);
    content.close();
  }

  @Test
  void failsInTheMiddleWhereTheThreadIsInterrupted() {
    staysOpen = true;
    answers("200 OK\r\nContent-Length: 300000", CONTENT.repeat(1000));
    DocumentStream content = open();
    Thread.currentThread().interrupt();

    Throwable failure = catchThrowable(content::readAllBytes);

    assertThat(Thread.interrupted()).as("the thread stays interrupted").isTrue();
    assertThat(failure).isInstanceOf(PlatformTimeoutException.class);
    content.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost/marker",
        "https://files.localhost./marker",
        "https://127.0.0.1.:8443/marker",
        "https://[::ffff:10.0.0.1]/marker",
        "https://0x7f.1/marker",
        "https://2130706433/marker",
        "http://127.0.0.1:0/marker",
        "http://127.0.0.1:99999/marker",
        "ftp://127.0.0.1/marker",
        "//127.0.0.1/marker",
        "https://",
        "https:///marker",
        "https://files.example.com\\@127.0.0.1/marker",
        " "
      })
  void fetchesFromNoAddressThatLeadsElsewhere(String address) {
    feishu
        .sandbox
        .faults()
        .always("getAttachment", Fault.replaceJson("/data/attachment/url", address));

    isRefused(MalformedResponseException.class);
    assertThat(requests).isEmpty();
  }
}
