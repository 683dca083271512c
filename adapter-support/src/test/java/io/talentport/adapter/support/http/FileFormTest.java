package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.peer.PdfFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileFormTest {

  private static final byte[] CONTENT = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

  @Test
  void writesOnePartOfExactlyTheAnnouncedLength() throws IOException {
    FileForm form = new FileForm(new Upload("content", PdfFile.of("lin.pdf", CONTENT)));

    byte[] written = written(form);
    String boundary = form.getContentType().replace("multipart/form-data; boundary=", "");
    assertThat(new String(written, StandardCharsets.UTF_8))
        .isEqualTo(
            "--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"content\"; filename=\"lin.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--"
                + boundary
                + "--\r\n");
    assertThat(form.getContentLength()).isEqualTo(written.length);
    assertThat(form.problem()).isNull();
  }

  @Test
  void leavesNothingOfTheFileInTheMemoryThatIsReused() throws IOException {
    AtomicReference<byte[]> memory = new AtomicReference<>();
    InputStream content =
        new ByteArrayInputStream(CONTENT) {
          @Override
          public int read(byte[] bytes, int from, int most) {
            memory.set(bytes);
            return super.read(bytes, from, most);
          }
        };

    written(
        new FileForm(new Upload("content", new PdfFile("lin.pdf", CONTENT.length, () -> content))));

    assertThat(new String(memory.get(), StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
  }

  @Test
  void makesOneFormUnlikeTheOther() {
    PdfFile file = PdfFile.of("lin.pdf", CONTENT);

    assertThat(new FileForm(new Upload("content", file)).getContentType())
        .isNotEqualTo(new FileForm(new Upload("content", file)).getContentType());
  }

  /** The second column is what stands between the quotes. */
  @ParameterizedTest
  @MethodSource("names")
  @Tag("D6")
  void quotesANameAsThePlatformReadsIt(String name, String written) throws IOException {
    FileForm form = new FileForm(new Upload("content", PdfFile.of(name, CONTENT)));
    byte[] bytes = written(form);

    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .contains("; filename=\"" + written + "\"\r\nContent-Type: ");
    assertThat(form.getContentLength()).isEqualTo(bytes.length);
  }

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("林\"夏\".pdf", "林\\\"夏\\\".pdf"),
        Arguments.of("a\\b.pdf", "a\\\\b.pdf"),
        Arguments.of("a\\\"; name=\"x.pdf", "a\\\\\\\"; name=\\\"x.pdf"),
        Arguments.of("100%22.pdf", "100%22.pdf"),
        Arguments.of("林\r\nX-Evil: 1.pdf", "林%0D%0AX-Evil: 1.pdf"),
        Arguments.of("简历（终）é😀.pdf", "简历（终）é😀.pdf"));
  }

  @Test
  void neverEndsAFileThatIsNotAsLongAsAnnounced() {
    for (int announced : new int[] {CONTENT.length - 1, CONTENT.length + 1}) {
      FileForm form =
          new FileForm(
              new Upload(
                  "content",
                  new PdfFile("lin.pdf", announced, () -> new ByteArrayInputStream(CONTENT))));
      ByteArrayOutputStream out = new ByteArrayOutputStream();

      assertThatThrownBy(() -> form.writeTo(out)).isInstanceOf(IOException.class);
      assertThat(form.problem()).contains("while it was sent");
      assertThat((long) out.size()).isLessThan(form.getContentLength());
      assertThat(out.toString(StandardCharsets.UTF_8)).doesNotEndWith("--\r\n");
    }
  }

  private static byte[] written(FileForm form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.writeTo(out);
    return out.toByteArray();
  }
}
