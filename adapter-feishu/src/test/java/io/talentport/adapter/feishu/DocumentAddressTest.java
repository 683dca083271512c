package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A résumé's document at a URL is fetched if, and only if, the caller asks. */
@Timeout(60)
class DocumentAddressTest {

  private static final byte[] CONTENT = "%PDF-1.7 Lin".getBytes(StandardCharsets.UTF_8);
  private static final String LOGIN =
      "\n<!-- SSO -->\n<!DOCTYPE html>\n<html><title>登录</title></html>";
  private static final String SIGNATURE = "marker-of-a-signature";

  private final OnSandbox feishu = new OnSandbox("read-timeout", "PT5S");
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer files;

  @BeforeEach
  void start() throws IOException {
    files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    files.setExecutor(threads);
    files.createContext("/", this::answer);
    files.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    files.stop(0);
    threads.shutdownNow();
    feishu.close();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    exchange.getRequestHeaders().getOrDefault("Authorization", List.of()).forEach(asked::add);
    try (exchange) {
      switch (path) {
        case "/lin.pdf" -> give(exchange);
        case "/moved" -> {
          exchange.getResponseHeaders().set("Location", "/lin.pdf");
          exchange.sendResponseHeaders(302, -1);
        }
        case "/empty" -> exchange.sendResponseHeaders(200, -1);
        case "/login" -> give(exchange, "text/html", LOGIN);
        case "/login-as-pdf" -> give(exchange, "application/pdf", LOGIN);
        case "/expired" -> give(exchange, "application/json", "{\"message\":\"expired\"}");
        case "/word" -> give(exchange, "application/pdf", "PK\u0003\u0004 a .docx");
        case "/unnamed" -> give(exchange, "text/html", "%PDF-1.7 Lin");
        case "/packed" -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          give(exchange);
        }
        case "/silent" -> end.await();
        default -> exchange.sendResponseHeaders(404, -1);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static void give(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, CONTENT.length);
    exchange.getResponseBody().write(CONTENT);
  }

  private static void give(HttpExchange exchange, String mediaType, String content)
      throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", mediaType);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private URI at(String path) {
    return at(files.getAddress().getPort(), path);
  }

  private static URI at(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path + "?sign=" + SIGNATURE);
  }

  private static Resume resume(URI address) {
    return Resume.builder()
        .person(PersonalDetails.builder().name(PersonName.of("林一")).build())
        .file(ResumeFile.ofUrl("lin-resume.pdf", address))
        .build();
  }

  @Test
  void isFetchedAndStoredUnderItsName() {
    ResumeReceipt receipt =
        feishu.intake().submit(resume(at("/lin.pdf")), SubmitOptions.strict().fetchingFile());

    assertThat(receipt.notCarried()).isEmpty();
    assertThat(asked).as("one request, without any credentials").containsExactly("/lin.pdf");
    assertThat(feishu.sandbox.seed().attachments())
        .singleElement()
        .satisfies(
            stored -> {
              assertThat(stored.name()).isEqualTo("lin-resume.pdf");
              assertThat(stored.size()).isEqualTo(CONTENT.length);
            });
    assertThat(EverythingLogged.text()).doesNotContain(SIGNATURE);
  }

  @Test
  void isNotFetchedUnlessAskedFor() {
    ResumeReceipt receipt = feishu.intake().submit(resume(at("/lin.pdf")));

    assertThat(receipt.notCarried()).containsExactly("file");
    assertThat(asked).isEmpty();
    assertThat(feishu.sandbox.seed().attachments()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /missing | responded with HTTP 404
          /moved   | redirects (HTTP 302), which is not followed
          /empty   | the response is empty
          /packed  | responded with compressed content
          /silent  | did not respond in time
          """)
  void whatAnAddressGivesInsteadIsToldBeforeAnythingIsSubmitted(String path, String reason) {
    refused(at(path), reason);

    assertThat(asked).containsExactly(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /login        | a web page (HTML)
          /login-as-pdf | a web page (HTML)
          /expired      | not that of a file of type pdf
          /word         | not that of a file of type pdf
          """)
  @Tag("B9")
  void whatIsNotOfTheDocumentsTypeIsNotStored(String path, String reason) {
    refused(at(path), reason);
  }

  @Test
  @Tag("B9")
  void bytesOutweighTheMediaTypeAndADeclaredTypeTheName() {
    feishu.intake().submit(resume(at("/unnamed")), SubmitOptions.strict().fetchingFile());
    Resume declared =
        Resume.builder()
            .from(resume(at("/word")))
            .file(ResumeFile.ofUrl("lin-resume.pdf", at("/word")).withType("docx"))
            .build();
    feishu.intake().submit(declared, SubmitOptions.strict().fetchingFile());

    assertThat(feishu.sandbox.seed().attachments()).hasSize(2);
  }

  @Test
  @Tag("B9")
  void documentOfAnotherSizeThanDeclaredIsNotStored() {
    Resume resume = resume(at("/lin.pdf"));
    ResumeFile file = resume.file().orElseThrow();

    refused(
        Resume.builder().from(resume).file(file.withSize(CONTENT.length + 1)).build(),
        "was declared with " + (CONTENT.length + 1));
    feishu
        .intake()
        .submit(
            Resume.builder().from(resume).file(file.withSize(CONTENT.length)).build(),
            SubmitOptions.strict().fetchingFile());
    assertThat(feishu.sandbox.seed().attachments()).hasSize(1);
  }

  @Test
  void halfOfItIsNotTakenForAllOfIt() throws IOException {
    try (ServerSocket half = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      threads.submit(
          () -> {
            try (Socket connection = half.accept()) {
              assertThat(connection.getInputStream().read(new byte[4096])).isPositive();
              connection
                  .getOutputStream()
                  .write(
                      "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"
                          .getBytes(StandardCharsets.US_ASCII));
            }
            return null;
          });

      refused(at(half.getLocalPort(), "/"), "the connection failed or was cut off");
    }
  }

  @Test
  void nobodyListens() throws IOException {
    int free;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = closed.getLocalPort();
    }
    refused(at(free, "/"), "the connection failed or was cut off");
  }

  @Test
  void plainHttpIsForTheLoopbackOnlyAndAnAddressHasNoUser() {
    refused(
        URI.create("http://files.example.org/lin.pdf?sign=" + SIGNATURE), "must be an https URL");
    URI withUser = URI.create("https://user:" + SIGNATURE + "@files.example.org/lin.pdf");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> resume(withUser))
        .withMessageContaining("must not hold a user")
        .withMessageNotContaining(SIGNATURE);
  }

  private void refused(URI address, String reason) {
    refused(resume(address), reason);
  }

  private void refused(Resume resume, String reason) {
    InvalidRequestException refusal =
        catchThrowableOfType(
            InvalidRequestException.class,
            () -> feishu.intake().submit(resume, SubmitOptions.lenient().fetchingFile()));

    assertThat(refusal).hasMessageContaining("resume.file").hasMessageContaining(reason);
    assertThat(refusal.remedy().orElse("")).contains("Nothing was submitted");
    StringWriter everything = new StringWriter();
    refusal.printStackTrace(new PrintWriter(everything));
    assertThat(everything.toString()).doesNotContain(SIGNATURE).doesNotContain("127.0.0.1");
    assertThat(EverythingLogged.text()).doesNotContain(SIGNATURE);
    assertThat(feishu.sandbox.journal().counts()).as("calls to the platform").isEmpty();
  }
}
