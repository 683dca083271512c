package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is stored under the name that it was given. */
@Tag("D6")
class AttachmentNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "林\"夏\".pdf",
        "C:\\cv\\lin.pdf",
        "a\\\"b\\.pdf",
        "a\"; name=\"other.pdf",
        "a; filename=b.pdf",
        "100%22 & 'x'.pdf",
        "简历（终）é😀.pdf"
      })
  void nameIsStoredAsItIs(String name) {
    Resume resume =
        Resume.builder()
            .from(FullResume.plain())
            .file(ResumeFile.ofBytes(name, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
            .build();
    try (OnSandbox feishu = new OnSandbox()) {
      feishu.intake().submit(resume);

      assertThat(feishu.sandbox.seed().attachments())
          .singleElement()
          .satisfies(stored -> assertThat(stored.name()).isEqualTo(name));
    }
  }
}
