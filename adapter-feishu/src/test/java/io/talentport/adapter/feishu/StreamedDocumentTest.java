package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.ContentSource;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.sandbox.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as a web application receives them: under a name of their own, and as streams. */
@Tag("D1")
class StreamedDocumentTest {

  private static final byte[] CONTENT = "%PDF-1.7 Lin".getBytes(StandardCharsets.UTF_8);

  private final OnSandbox feishu = new OnSandbox();
  private final AtomicInteger opened = new AtomicInteger();

  @AfterEach
  void close() {
    feishu.close();
  }

  private InputStream open() {
    opened.incrementAndGet();
    return new ByteArrayInputStream(CONTENT);
  }

  private void submit(ResumeFile file) {
    feishu.intake().submit(Resume.builder().from(FullResume.plain()).file(file).build());
  }

  private void isStored(String name) {
    assertThat(feishu.sandbox.seed().attachments())
        .singleElement()
        .satisfies(stored -> assertThat(stored.name()).isEqualTo(name))
        .satisfies(stored -> assertThat(stored.mediaType()).isEqualTo("application/pdf"))
        .satisfies(stored -> assertThat(stored.size()).isEqualTo(CONTENT.length));
  }

  @Test
  void aFileOnDiskIsUploadedUnderTheNameThatItWasGiven(@TempDir Path folder) throws IOException {
    Path temporary = Files.write(folder.resolve("upload_9b1c.tmp"), CONTENT);

    submit(ResumeFile.ofPath("林夏.pdf", temporary));

    isStored("林夏.pdf");
  }

  @Test
  void aStreamIsUploadedAndOpenedOnce() {
    submit(ResumeFile.ofStream("林夏.pdf", CONTENT.length, this::open));

    isStored("林夏.pdf");
    assertThat(opened).hasValue(1);
  }

  @Test
  void everyTryOpensTheStreamAnew() {
    feishu.sandbox.faults().next("uploadAttachment", Fault.rateLimited(Duration.ofMillis(1)));

    submit(ResumeFile.ofStream("lin.pdf", CONTENT.length, this::open));

    assertThat(feishu.sandbox.journal().count("uploadAttachment")).isEqualTo(2);
    assertThat(opened).hasValue(2);
    assertThat(feishu.sandbox.seed().attachments()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 11, 13, 1000})
  void aStreamOfAnotherLengthThanItWasGivenIsRefused(long length) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> submit(ResumeFile.ofStream("lin.pdf", length, this::open)))
        .satisfies(refused -> assertThat(refused.field()).hasValue("resume.file"))
        .withMessageContaining("while it was sent");
    assertThat(feishu.sandbox.seed().attachments()).isEmpty();
    assertThat(feishu.created()).isZero();
  }

  @Test
  void aStreamThatCannotBeReadIsRefusedWithoutItsText() {
    ContentSource gone =
        () -> {
          throw new IOException("MARKER");
        };
    ContentSource broken =
        () ->
            new InputStream() {
              @Override
              public int read() {
                throw new IllegalStateException("MARKER");
              }
            };
    for (ContentSource source : List.of(gone, broken)) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> submit(ResumeFile.ofStream("lin.pdf", 12, source)))
          .satisfies(refused -> assertThat(refused.field()).hasValue("resume.file"))
          .satisfies(refused -> assertThat(refused).hasStackTraceContaining("resume.file"))
          .satisfies(
              refused -> {
                for (Throwable at = refused; at != null; at = at.getCause()) {
                  assertThat(at.toString()).doesNotContain("MARKER");
                }
              });
    }
    assertThat(feishu.created()).isZero();
  }

  @Test
  void anEmptyStreamIsRefusedBeforeAnyCall() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> submit(ResumeFile.ofStream("lin.pdf", 0, this::open)))
        .withMessageContaining("must have from 1 to");
    assertThat(feishu.sandbox.journal().counts()).isEmpty();
    assertThat(opened).hasValue(0);
  }
}
