package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as a web application receives them. */
@Tag("D1")
class UploadedFileTest {

  private static final byte[] CONTENT = {1, 2, 3};
  private static final Path UPLOAD = Path.of("tmp", "upload_9b1c.tmp");

  @ParameterizedTest
  @ValueSource(strings = {"林夏.pdf", "lin \"xia\".DOCX", "cv?.pdf", "a\\b.pdf", "😀.png"})
  void aFileOnDiskMayHaveAnotherName(String name) {
    ResumeFile file = ResumeFile.ofPath(name, UPLOAD);

    assertThat(file.name()).isEqualTo(name);
    assertThat(file.type())
        .isEqualTo(name.substring(name.indexOf('.') + 1).toLowerCase(Locale.ROOT));
    assertThat(file.path()).hasValue(UPLOAD);
    assertThat(file).isEqualTo(ResumeFile.ofPath(name, UPLOAD));
    assertThat(file).isNotEqualTo(ResumeFile.ofPath(UPLOAD));
    assertThat(file).hasToString("ResumeFile[path, ***]");
  }

  @Test
  void aStreamIsOpenedAnewEachTime() throws IOException {
    AtomicInteger opened = new AtomicInteger();
    ResumeFile file =
        ResumeFile.ofStream(
            "lin.pdf",
            3,
            () -> {
              opened.incrementAndGet();
              return new ByteArrayInputStream(CONTENT);
            });

    assertThat(opened).as("not before it is needed").hasValue(0);
    for (int i = 0; i < 3; i++) {
      try (InputStream content = file.content().orElseThrow()) {
        assertThat(content.read()).isEqualTo(1);
        assertThat(content.readAllBytes()).containsExactly(2, 3);
      }
    }
    assertThat(opened).hasValue(3);
    assertThat(file.size()).hasValue(3);
    assertThat(file.type()).isEqualTo("pdf");
    assertThat(List.of(file.bytes(), file.path(), file.url())).allMatch(place -> place.isEmpty());
  }

  @Test
  void streamsAreEqualIfTheirSupplierIsOne() {
    ContentSource supplier = () -> new ByteArrayInputStream(CONTENT);
    ResumeFile file = ResumeFile.ofStream("lin.pdf", 3, supplier);

    assertThat(file)
        .isEqualTo(ResumeFile.ofStream("lin.pdf", 3, supplier))
        .hasSameHashCodeAs(ResumeFile.ofStream("lin.pdf", 3, supplier))
        .isNotEqualTo(ResumeFile.ofStream("lin.pdf", 4, supplier))
        .isNotEqualTo(ResumeFile.ofStream("lin.pdf", 3, () -> new ByteArrayInputStream(CONTENT)));
    assertThat(file.withType("docx").content()).isPresent();
  }

  @Test
  void whatCannotBeOpenedIsToldWithoutItsText() {
    for (ContentSource broken :
        List.<ContentSource>of(
            () -> {
              throw new IOException("MARKER");
            },
            () -> {
              throw new IllegalStateException("MARKER");
            },
            UploadedFileTest::nothing)) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> ResumeFile.ofStream("lin.pdf", 3, broken).content())
          .withMessageContaining("resume.file must be a stream that can be opened")
          .withNoCause()
          .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("MARKER"));
    }
  }

  @SuppressWarnings("NullAway") // As a caller without null checking may write it.
  private static InputStream nothing() {
    return null;
  }

  @Test
  void whatBreaksWhileItIsReadIsToldWithoutItsText() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("MARKER");
          }
        };

    InputStream content = ResumeFile.ofStream("lin.pdf", 3, () -> broken).content().orElseThrow();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(content::read)
        .withMessage("The document's stream cannot be read")
        .withNoCause();
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> content.read(new byte[3]));
  }

  @Test
  void refusesWhatIsMissing() {
    ContentSource supplier = () -> new ByteArrayInputStream(CONTENT);

    refused("resume.file.name", () -> ResumeFile.ofStream("lin", 3, supplier));
    refused("resume.file.name", () -> ResumeFile.ofStream(null, 3, supplier));
    refused("resume.file.name", () -> ResumeFile.ofPath(null, UPLOAD));
    refused("resume.file.name", () -> ResumeFile.ofPath("lin", UPLOAD));
    refused("resume.file.path", () -> ResumeFile.ofPath("lin.pdf", null));
    refused("resume.file.length", () -> ResumeFile.ofStream("lin.pdf", -1, supplier));
    refused("resume.file.supplier", () -> ResumeFile.ofStream("lin.pdf", 3, null));
  }

  /** In a POSIX locale the JVM reads each byte of 林夏 as U+FFFD, and in ISO-8859-1 as a control. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd.pdf",
        "æ\u009e\u0097å¤\u008f.pdf",
        "cv\ufffd.pdf",
        "a\nb.pdf"
      })
  void aNameThatWasLostInDecodingIsRefusedWithTheRemedy(String name) {
    refused("resume.file.name", () -> ResumeFile.ofPath(name, UPLOAD));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ResumeFile.ofBytes(name, CONTENT))
        .withMessageContaining("ResumeFile.ofPath(name, path)")
        .withMessageContaining("LC_ALL=C.UTF-8");
  }

  @Test
  void aPathWhoseNameWasLostInDecodingIsRefused() {
    // A machine whose locale is POSIX makes no path of characters beyond ASCII.
    refused("resume.file.name", () -> ResumeFile.ofPath(Path.of("in", "a\nb.pdf")));
  }

  private static void refused(String field, ThrowingCallable way) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(way)
        .satisfies(refused -> assertThat(refused.field()).hasValue(field));
  }
}
