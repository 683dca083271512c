package io.talentport.adapter.support.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.reply.EnvelopeReader;
import io.talentport.adapter.support.reply.EnvelopeResult;
import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.model.ResumeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DocumentFetchTest {

  private static final int SIZE = 100_000;
  private static final byte[] DOCUMENT =
      Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), SIZE);

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final PlatformClient client =
      new PlatformClient(
          "peerland",
          options(),
          new NoReplies(),
          TimeSource.system(),
          PlatformListeners.of("peerland", ConnectOptions.none()),
          PeerFixture.nothingShared());
  private HttpServer files;

  private static ConnectionOptions options() {
    Duration patience = Duration.ofSeconds(30);
    return new ConnectionOptions(patience, patience, patience, 1, 1, false, null, 1024, 64);
  }

  /** A document's address is no platform: no reply of it is ever judged. */
  private static final class NoReplies implements EnvelopeReader<Envelope> {

    @Override
    public Class<Envelope> type() {
      return Envelope.class;
    }

    @Override
    public EnvelopeResult interpret(Envelope reply) {
      throw new AssertionError("A document is no reply of the platform");
    }

    @Override
    public Optional<String> requestId(Function<String, Optional<String>> header) {
      return Optional.empty();
    }
  }

  @BeforeEach
  void start() throws IOException {
    files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    files.setExecutor(threads);
    files.createContext(
        "/whole",
        exchange -> {
          exchange.sendResponseHeaders(200, SIZE);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(DOCUMENT);
          }
        });
    files.createContext(
        "/endless",
        exchange -> {
          // Chunked, so that no length tells beforehand that it is too large.
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
              out.write(new byte[8192]);
            }
          }
        });
    files.createContext(
        "/stalling",
        exchange -> {
          exchange.sendResponseHeaders(200, SIZE);
          exchange.getResponseBody().write(new byte[10]);
          exchange.getResponseBody().flush();
          begun.countDown();
          try {
            end.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          exchange.close();
        });
    for (int status : new int[] {299, 300, 399, 400, 404}) {
      files.createContext(
          "/status-" + status,
          exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
          });
    }
    files.createContext(
        "/packed",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.sendResponseHeaders(200, SIZE);
          exchange.getResponseBody().write(DOCUMENT);
          exchange.close();
        });
    files.createContext(
        "/plain",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "Identity");
          exchange.sendResponseHeaders(200, SIZE);
          exchange.getResponseBody().write(DOCUMENT);
          exchange.close();
        });
    files.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    client.close();
    files.stop(0);
    threads.shutdownNow();
  }

  private DocumentFetch within(Duration time) {
    return new DocumentFetch("peerland", client, time);
  }

  private static ResumeFile pdf(URI address) {
    return ResumeFile.ofUrl("lin.pdf", address);
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + files.getAddress().getPort() + path);
  }

  private static long left() throws IOException {
    try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return temporary
          .filter(file -> file.getFileName().toString().matches("talentport-.*\\.document"))
          .count();
    }
  }

  @Test
  void theDocumentIsThereUntilItIsClosed() throws IOException {
    Path path;
    try (FetchedDocument document = within(Duration.ofSeconds(30)).fetch(pdf(at("/whole")), SIZE)) {
      path = document.path();
      assertThat(path).hasSize(SIZE);
      if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
        assertThat(Files.getPosixFilePermissions(path))
            .allMatch(right -> right.name().startsWith("OWNER_"));
      }
      assertThat(document.toString()).doesNotContain(path.toString());
    }
    assertThat(path).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/whole", "/endless"})
  void oneByteTooManyIsTooLarge(String path) throws IOException {
    long before = left();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> within(Duration.ofSeconds(30)).fetch(pdf(at(path)), SIZE - 1))
        .withMessageContaining("must have at most 99999 bytes");

    assertThat(left()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "/status-299, responded with HTTP 299",
    "/status-300, redirects (HTTP 300)",
    "/status-399, redirects (HTTP 399)",
    "/status-400, responded with HTTP 400",
    "/status-404, responded with HTTP 404",
    "/packed, compressed content"
  })
  void whatIsNotTheDocumentIsRefused(String path, String reason) throws IOException {
    long before = left();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> within(Duration.ofSeconds(30)).fetch(pdf(at(path)), SIZE))
        .withMessageContaining(reason)
        .withMessageNotContaining(path);

    assertThat(left()).isEqualTo(before);
  }

  @Test
  void contentThatIsNotPackedIsTaken() {
    try (FetchedDocument document = within(Duration.ofSeconds(30)).fetch(pdf(at("/plain")), SIZE)) {
      assertThat(document.path()).hasSize(SIZE);
      assertThat(document).hasToString("FetchedDocument[***]");
    }
  }

  @ParameterizedTest
  @Tag("C11")
  @CsvSource({
    "/文件/林夏.pdf?名=林, /%E6%96%87%E4%BB%B6/%E6%9E%97%E5%A4%8F.pdf?%E5%90%8D=%E6%9E%97",
    "/a%2Fb.pdf?sig=x%2By+z, /a%2Fb.pdf?sig=x%2By+z",
    "/a:443/b//c.pdf, /a:443/b//c.pdf",
    "/🙂.pdf, /%F0%9F%99%82.pdf",
  })
  void whatIsBeyondAsciiIsAskedForEncodedAndTheRestAsItIs(String path, String asked) {
    AtomicReference<URI> target = new AtomicReference<>();
    files.createContext(
        "/",
        exchange -> {
          target.set(exchange.getRequestURI());
          exchange.sendResponseHeaders(200, SIZE);
          exchange.getResponseBody().write(DOCUMENT);
          exchange.close();
        });

    within(Duration.ofSeconds(30)).fetch(pdf(at(path)), SIZE).close();

    assertThat(target.get()).hasToString(asked);
  }

  @ParameterizedTest
  @Tag("C11")
  @ValueSource(
      strings = {"https://my_bucket.invalid/a.pdf", "https://my_bucket.invalid:8443/a.pdf"})
  void aHostWithAnUnderscoreIsAsked(String address) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> within(Duration.ofSeconds(30)).fetch(pdf(URI.create(address)), SIZE))
        .withMessageContaining("could not be fetched: the connection failed");
  }

  @ParameterizedTest
  @Tag("C11")
  @ValueSource(
      strings = {
        "https://h:99999/a.pdf",
        "https://h:0/a.pdf",
        "https://h:/a.pdf",
        "https://my_bucket:port/a.pdf",
        "http://my_bucket/a.pdf",
      })
  void anAddressThatNobodyCanAskIsRefusedByItsRule(String address) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> within(Duration.ofSeconds(30)).fetch(pdf(URI.create(address)), SIZE))
        .withMessageContaining("must be an https URL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://files.example.org/a.pdf",
        "http://[::2]/a.pdf",
        "http://a_b.example.org/a"
      })
  void anAddressThatMustNotBeAskedIsRefused(URI address) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> within(Duration.ofSeconds(30)).fetch(pdf(address), SIZE))
        .withMessageContaining("must be an https URL");
  }

  @Test
  void whatStallsIsGivenUpInTime() throws IOException {
    long before = left();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> within(Duration.ofMillis(300)).fetch(pdf(at("/stalling")), SIZE))
        .withMessageContaining("within PT0.3S")
        .withMessageContaining("talentport.peerland.upload-deadline")
        .withMessageContaining("within(Duration)");

    assertThat(left()).isEqualTo(before);
  }

  @Test
  void anInterruptedThreadGivesUpAndStaysInterrupted() throws Exception {
    Thread[] fetching = new Thread[1];
    CountDownLatch started = new CountDownLatch(1);
    Future<Boolean> interrupted =
        threads.submit(
            () -> {
              fetching[0] = Thread.currentThread();
              started.countDown();
              assertThatExceptionOfType(PlatformTimeoutException.class)
                  .isThrownBy(() -> within(Duration.ofMinutes(5)).fetch(pdf(at("/stalling")), SIZE))
                  .withMessageContaining("interrupted");
              return Thread.currentThread().isInterrupted();
            });
    started.await();
    begun.await();

    fetching[0].interrupt();

    assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  @Tag("proves:close")
  void closingEndsWhatIsBeingFetchedAndWhatComesLater() throws Exception {
    long before = left();
    DocumentFetch fetch = within(Duration.ofMinutes(5));
    Future<?> fetched = threads.submit(() -> fetch.fetch(pdf(at("/stalling")), SIZE));
    begun.await();

    client.close();

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(() -> fetched.get(10, TimeUnit.SECONDS))
        .withCauseInstanceOf(ConfigurationException.class)
        .withMessageContaining("was closed")
        .withMessageContaining("Nothing was sent");
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> fetch.fetch(pdf(at("/whole")), SIZE));
    assertThat(left()).isEqualTo(before);
  }
}
