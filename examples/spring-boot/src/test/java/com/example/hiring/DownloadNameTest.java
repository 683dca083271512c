package com.example.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.TalentDocument;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document is saved under a name that is one, whatever its uploader called it. */
class DownloadNameTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          cv.pdf,                    cv.pdf
          林夏的简历.pdf,              林夏的简历.pdf
          ../../etc/cron.d/cv.pdf,   cv.pdf
          C:\\Users\\lin\\cv.pdf,    cv.pdf
          .htaccess,                 htaccess
          'cv.pdf. ',                cv.pdf
          'a"b<c>|d?*.pdf',          a_b_c__d__.pdf
          cv:stream.pdf,             cv_stream.pdf
          """)
  void foldersAndReservedCharactersAreNoPartOfIt(String given, String saved) {
    assertThat(name(Optional.of(given))).isEqualTo(saved);
  }

  @Test
  void invisibleCharactersDoNotDisguiseTheSuffix() {
    assertThat(name(Optional.of("cv\u202Efdp.exe"))).isEqualTo("cv_fdp.exe");
    assertThat(name(Optional.of("cv.pdf\r\nSet-Cookie: a=b"))).isEqualTo("cv.pdf__Set-Cookie_ a=b");
    assertThat(name(Optional.of("cv\uD83D.pdf"))).isEqualTo("cv_.pdf");
  }

  @Test
  void aLongNameKeepsItsSuffix() {
    String name = name(Optional.of("简".repeat(300) + ".pdf"));

    assertThat(name).hasSize(120).endsWith("简.pdf");
  }

  @Test
  void aDocumentWithoutANameHasOne() {
    assertThat(name(Optional.empty())).isEqualTo("document");
    assertThat(name(Optional.of("…/ ./"))).isEqualTo("document");
  }

  private static String name(Optional<String> given) {
    return DownloadName.of(TalentDocument.builder().id(AttachmentId.of("1")).name(given).build());
  }
}
