package com.example.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.port.Talents;
import io.talentport.sandbox.Fault;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.util.unit.DataSize;

/** A stored document reaches the browser whole, as a file to save, or not at all. */
class DocumentTest extends HiringTest {

  private static final String DOCUMENT = "7400000000000000901";
  private static final String CONTENT = "downloadAttachment";

  @Value("${hiring.largest-document}")
  private DataSize mostBytes;

  private void store(String name, int bytes) {
    sandbox.seed().resumeDocument(DOCUMENT, name, "text/html", content(bytes));
  }

  private static byte[] content(int bytes) {
    byte[] content = new byte[bytes];
    Arrays.fill(content, (byte) 'x');
    return content;
  }

  private HttpResponse<byte[]> download() {
    return Http.download(address + "/document?id=" + DOCUMENT);
  }

  /** On a platform without documents: the page says so, and nothing is sent. */
  private boolean isRefused() {
    if (platform.find(Talents.class).isPresent()) {
      return false;
    }
    isAPage(download(), 400, "This platform cannot do that");
    assertThat(sandbox.journal().requests()).isEmpty();
    return true;
  }

  private static void isAPage(HttpResponse<byte[]> response, int status, String text) {
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(new String(response.body(), StandardCharsets.UTF_8)).contains(text);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
  }

  @Test
  void aBrowserSavesItByteForByteAndKeepsNoCopy() {
    store("林夏 CV.html", 100_000);
    if (isRefused()) {
      return;
    }
    HttpResponse<byte[]> response = download();

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo(content(100_000));
    assertThat(response.headers().firstValueAsLong("Content-Length")).hasValue(100_000);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    ContentDisposition disposition =
        ContentDisposition.parse(
            response.headers().firstValue("Content-Disposition").orElseThrow());
    assertThat(disposition.isAttachment()).isTrue();
    assertThat(disposition.getFilename()).isEqualTo("林夏 CV.html");
  }

  @Test
  void whatIsCutOffOnItsWayIsNoWholeDocument() {
    store("lin.pdf", 1_000_000);
    if (isRefused()) {
      return;
    }
    sandbox.faults().next(CONTENT, Fault.resetMidBody());

    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(this::download);
    assertThat(download().body()).hasSize(1_000_000);
  }

  @Test
  void whatCannotBeFetchedHasAPage() {
    store("lin.pdf", 1_000_000);
    if (isRefused()) {
      return;
    }
    sandbox.faults().always(CONTENT, Fault.status(404, "text/plain", "gone"));
    isAPage(download(), 502, "The platform cannot be reached");

    sandbox.faults().clear();
    isAPage(Http.download(address + "/document?id=7400000000000000999"), 400, "correct your input");
  }

  @Test
  void oneThatIsTooLargeIsRefusedBeforeItIsSent() {
    store("lin.pdf", Math.toIntExact(mostBytes.toBytes() + 1));
    if (isRefused()) {
      return;
    }
    isAPage(download(), 502, "The document is too large");

    store("lin.pdf", Math.toIntExact(mostBytes.toBytes()));
    assertThat(download().body()).hasSize(Math.toIntExact(mostBytes.toBytes()));
  }
}
