package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.ATTACHMENTS;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.sandbox.data.AttachmentData;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AttachmentsTest {
  private static final byte[] BYTES = "%PDF-1.7\r\n--b2\r\n".getBytes(StandardCharsets.UTF_8);

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private final Sandbox sandbox = Sandbox.builder().clock(clock).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void anUploadedFileIsStoredAndCanBeFetched() throws IOException {
    HttpResponse<String> reply = client.upload("简历 \\\"1\\\".pdf", BYTES);

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(json(reply).path("code").asInt(-1)).isZero();
    assertThat(json(reply).path("message").asString()).isEqualTo("OK");
    assertThat(json(reply).has("msg")).isFalse();
    JsonNode data = json(reply).path("data");
    assertThat(data.path("name").asString()).isEqualTo("简历 \"1\".pdf");
    assertThat(download(data).body()).isEqualTo(new String(BYTES, StandardCharsets.UTF_8));
    assertThat(download(data).headers().firstValue("Content-Type")).hasValue("application/pdf");
    AttachmentData stored = sandbox.seed().attachments().get(0);
    assertThat(stored.id()).isEqualTo(data.path("id").asString());
    assertThat(stored.size()).isEqualTo(BYTES.length);
  }

  @Test
  void aLargeFileArrivesUnchanged() throws IOException {
    byte[] bytes = new byte[3_000_001];
    new Random(7).nextBytes(bytes);

    JsonNode data = json(client.upload("large.bin", bytes)).path("data");

    assertThat(sandbox.seed().attachments().get(0).size()).isEqualTo(bytes.length);
    URI url = URI.create(data.path("url").asString());
    try (InputStream in = url.toURL().openStream()) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
    }
  }

  @Test
  void eachUploadMakesAnotherAttachment() throws IOException {
    String first = json(client.upload("a.pdf", BYTES)).path("data").path("id").asString();
    String second = json(client.upload("a.pdf", BYTES)).path("data").path("id").asString();

    assertThat(first).isNotEqualTo(second);
  }

  @Test
  void aLinkLivesForHalfAnHour() throws IOException {
    JsonNode data = json(client.upload("a.pdf", BYTES)).path("data");
    clock.advance(Duration.ofMinutes(29));
    assertThat(download(data).statusCode()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(1));

    assertThat(download(data).statusCode()).isEqualTo(404);
  }

  @Tag("slow")
  @Test
  void aFileAboveThreeHundredMegabytesIsRefused() throws IOException {
    long tooMany = 300L * 1024 * 1024 + 1;

    HttpResponse<String> reply = client.upload("content", "a.pdf", () -> new Zeros(tooMany));

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(json(reply).path("code").asInt()).isEqualTo(1002002);
    assertThat(sandbox.seed().attachments()).isEmpty();
    assertThat(sandbox.journal().requests("uploadAttachment").get(0).body())
        .contains(Long.toString(tooMany));
  }

  @Test
  void aFormWithoutTheFileIsRefused() throws IOException {
    assertRefused(client.upload("file", "a.pdf", () -> new Zeros(3)));
    assertRefused(client.feishuPost(ATTACHMENTS, "{}"));
    assertRefused(
        client.send(
            client
                .to(ATTACHMENTS, "Authorization", "Bearer " + client.feishuToken())
                .header("Content-Type", "multipart/form-data; boundary=b1")
                .POST(BodyPublishers.ofString("--b1\r\nContent-"))));
  }

  @Test
  void anUploadNeedsAToken() throws IOException {
    assertThat(json(client.post(ATTACHMENTS, "{}")).path("code").asInt()).isEqualTo(99991661);
  }

  @Test
  void aRefusedUploadLeavesNothing() throws IOException {
    sandbox.faults().next("uploadAttachment", Fault.code(1002001));
    HttpResponse<String> reply = client.upload("a.pdf", BYTES);

    assertThat(reply.statusCode()).isEqualTo(500);
    assertThat(sandbox.seed().attachments()).isEmpty();
    assertThat(sandbox.uploadDirectory()).isEmptyDirectory();
  }

  @Test
  void aFaultAfterExecutionKeepsTheFile() throws IOException {
    sandbox.faults().next("uploadAttachment", Fault.truncated());
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> client.upload("a.pdf", BYTES));

    assertThat(sandbox.seed().attachments()).hasSize(1);
  }

  @Test
  void aResetForgetsTheFilesAndTheirLinks() throws IOException {
    JsonNode data = json(client.upload("a.pdf", BYTES)).path("data");
    sandbox.reset();

    assertThat(sandbox.seed().attachments()).isEmpty();
    assertThat(download(data).statusCode()).isEqualTo(404);
  }

  @Test
  void textsShowNoLink() throws IOException {
    JsonNode data = json(client.upload("a.pdf", BYTES)).path("data");
    download(data);
    String key = data.path("url").asString().replaceFirst(".*/([^/]+)/$", "$1");

    assertThat(key).hasSize(32);
    assertThat(sandbox.journal().requests("downloadAttachment")).hasSize(1);
    assertThat(sandbox.journal().requests().toString()).doesNotContain(key);
    assertThat(client.get("/_sandbox/journal").body()).doesNotContain(key);
  }

  private static void assertRefused(HttpResponse<String> reply) {
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(json(reply).path("code").asInt()).isEqualTo(1002002);
  }

  private HttpResponse<String> download(JsonNode data) throws IOException {
    return client.get(URI.create(data.path("url").asString()).getPath());
  }

  /** So many bytes, made when they are read. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long count) {
      left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(left, most);
      left -= count;
      return count;
    }
  }
}
