package io.talentport.sandbox.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.sandbox.platform.FormPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {
  private static final String TYPE = "Multipart/Form-Data; charset=x; boundary=\"-b\"";
  private static final int BUFFER = 64 * 1024;

  @AutoClose private final Uploads uploads = new Uploads();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 100, BUFFER - 90, BUFFER - 60, BUFFER - 1, BUFFER, 200_000})
  void contentsOfEveryLengthArriveUnchanged(int length) throws IOException {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);

    List<FormPart> parts = uploads.read(TYPE, new Dripping(form(content)));

    assertThat(parts).hasSize(1);
    assertThat(Files.readAllBytes(parts.get(0).file())).isEqualTo(content);
    assertThat(parts.get(0).size()).isEqualTo(length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\r\n", "\r\n-", "\r\n---", "\r\r\n--", "--", "\r\n--\r\n---"})
  void whatLooksLikeADelimiterIsContent(String start) throws IOException {
    byte[] content = (start + "x" + start).getBytes(StandardCharsets.UTF_8);

    FormPart part = uploads.read(TYPE, new Dripping(form(content))).get(0);

    assertThat(Files.readAllBytes(part.file())).isEqualTo(content);
  }

  @Test
  void nameWithManyEscapesIsRead() throws IOException {
    String form =
        "---b\r\nContent-Disposition: form-data; name=\"a\"; filename=\""
            + "\\\"".repeat(2_000)
            + "\"\r\n\r\none\r\n---b--\r\n";

    List<FormPart> parts =
        uploads.read(TYPE, new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)));

    assertThat(parts).extracting(FormPart::fileName).containsExactly("\"".repeat(2_000));
  }

  @Test
  void everyPartIsReadWithItsNames() throws IOException {
    String form =
        "ignored\r\n---b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\n---b\r\n"
            + "content-disposition: form-data; name=b; filename*=UTF-8\'\'%E7%AE%80+.pdf\r\n"
            + "content-type: text/plain\r\n\r\ntwo\r\n---b--\r\nignored";

    List<FormPart> parts =
        uploads.read(TYPE, new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8)));

    assertThat(parts).extracting(FormPart::name).containsExactly("a", "b");
    assertThat(parts).extracting(FormPart::fileName).containsExactly(null, "简+.pdf");
    assertThat(parts).extracting(FormPart::mediaType).containsExactly(null, "text/plain");
    assertThat(parts.get(0).sha256())
        .isEqualTo("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "---b", "---b\r\n", "---b\r\nA: b\r\n\r\nx", "---b\r\nA: b\r\n\r\nx\r\n--"})
  void anIllFormedFormHasNoParts(String form) throws IOException {
    byte[] body = form.getBytes(StandardCharsets.UTF_8);

    assertThat(uploads.read(TYPE, new ByteArrayInputStream(body))).isEmpty();
    assertThat(uploads.read("multipart/form-data", new ByteArrayInputStream(form(body)))).isEmpty();
  }

  @Test
  void aConnectionThatIsCutIsReported() {
    InputStream cut =
        new InputStream() {
          private final InputStream start =
              new ByteArrayInputStream("---b\r\nA: b\r\n\r\nx".getBytes(StandardCharsets.UTF_8));

          @Override
          public int read() throws IOException {
            int next = start.read();
            if (next < 0) {
              throw new IOException("cut");
            }
            return next;
          }
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> uploads.read(TYPE, cut))
        .withMessage("cut");
  }

  @Test
  void whatIsNotKeptIsDeletedAndTheRestAtTheEnd() throws IOException {
    List<FormPart> parts = uploads.read(TYPE, new ByteArrayInputStream(form(new byte[9])));
    FormPart other = uploads.read(TYPE, new ByteArrayInputStream(form(new byte[9]))).get(0);
    Path kept = Uploads.keep(parts.get(0));
    Uploads.discard(parts);
    Uploads.discard(List.of(other));

    assertThat(other.file()).doesNotExist();
    assertThat(kept).hasSize(9);
    uploads.close();
    assertThat(kept.getParent()).doesNotExist();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> uploads.read(TYPE, new ByteArrayInputStream(form(new byte[9]))));
  }

  private static byte[] form(byte[] content) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.write(
        "---b\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8));
    form.write(content);
    form.write("\r\n---b--".getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  /** Gives its bytes in pieces of changing sizes, as a network does. */
  private static final class Dripping extends InputStream {
    private final InputStream bytes;
    private int piece;

    Dripping(byte[] bytes) {
      this.bytes = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() throws IOException {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      piece = (piece * 31 + 7) % 4_099;
      return bytes.read(into, from, Math.min(most, 1 + piece));
    }
  }
}
