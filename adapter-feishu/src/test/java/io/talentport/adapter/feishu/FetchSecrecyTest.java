package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.SubmitOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The address of a document is in no log, of whatever library and at whatever level. */
@Tag("G8")
class FetchSecrecyTest {

  private static final String MARKER = "marker-of-an-address";

  private final OnSandbox feishu = new OnSandbox();
  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Logger root = Logger.getLogger("");
  private final Level before = root.getLevel();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          // What the server of this test logs is not of the fetch.
          if (!String.valueOf(entry.getLoggerName()).startsWith("com.sun.net.httpserver")) {
            logged.add(
                entry.getLoggerName()
                    + ' '
                    + entry.getMessage()
                    + ' '
                    + List.of(entry.getParameters() == null ? List.of() : entry.getParameters()));
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private HttpServer files;

  @BeforeEach
  void start() throws IOException {
    handler.setLevel(Level.ALL);
    root.setLevel(Level.ALL);
    root.addHandler(handler);
    files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    files.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().toString());
          asked.addAll(exchange.getRequestHeaders().keySet());
          byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(
              exchange.getRequestURI().getPath().contains("gone") ? 404 : 200, pdf.length);
          exchange.getResponseBody().write(pdf);
          exchange.close();
        });
    files.start();
  }

  @AfterEach
  void stop() {
    root.removeHandler(handler);
    root.setLevel(before);
    files.stop(0);
    feishu.close();
  }

  @Test
  void signedAddressIsLoggedByNobody() {
    String path = "/" + MARKER + "-path/lin.pdf?sign=" + MARKER + "-query&a=%2F";

    feishu.intake().submit(resume(path), SubmitOptions.strict().fetchingFile());

    assertThat(asked).contains(path);
    assertThat(asked).doesNotContain("Authorization", "Cookie", "Accept-encoding");
    assertNothingTold();
  }

  @Test
  void addressThatFailsIsLoggedByNobody() {
    String path = "/gone-" + MARKER + "-path?sign=" + MARKER + "-query";

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () -> feishu.intake().submit(resume(path), SubmitOptions.strict().fetchingFile()))
        .withMessageContaining("HTTP 404")
        .withNoCause();
    assertThat(asked).contains(path);
    assertNothingTold();
  }

  @Test
  void addressThatNobodyServesIsLoggedByNobody() {
    int port = files.getAddress().getPort();
    files.stop(0);

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                feishu
                    .intake()
                    .submit(
                        resume(port, "/" + MARKER + "-path?sign=" + MARKER + "-query"),
                        SubmitOptions.strict().fetchingFile()))
        .withNoCause();
    assertNothingTold();
  }

  private void assertNothingTold() {
    assertThat(logged).noneMatch(entry -> entry.contains(MARKER));
    assertThat(EverythingLogged.text()).doesNotContain(MARKER);
  }

  private Resume resume(String path) {
    return resume(files.getAddress().getPort(), path);
  }

  private static Resume resume(int port, String path) {
    return Resume.builder()
        .from(FullResume.plain())
        .file(ResumeFile.ofUrl("lin.pdf", URI.create("http://127.0.0.1:" + port + path)))
        .build();
  }
}
