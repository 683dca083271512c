package io.talentport.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.SampleResumes;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was stored is read for good: these files are never changed, only joined by others. */
class StoredFormTest {

  private static final Resume RESUME =
      SampleResumes.full()
          .file(ResumeFile.ofBytes("marker-file.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
          .build();

  private static String stored(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(StoredFormTest.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aResumeInClearIsAsItEverWas(JsonMapperUnderTest mapper) throws IOException {
    String stored = stored("resume-in-clear.json");

    assertThat(mapper.inClearPretty(RESUME)).isEqualToNormalizingNewlines(stored.strip());
    assertThat(mapper.read(stored, Resume.class)).isEqualTo(RESUME);
  }

  @ParameterizedTest
  @EnumSource
  void aMaskedResumeHasEveryMemberInItsPlace(JsonMapperUnderTest mapper) throws IOException {
    assertThat(mapper.maskedPretty(RESUME))
        .isEqualToNormalizingNewlines(stored("resume-masked.json").strip());
  }
}
