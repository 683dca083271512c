package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTest {

  private static final PlatformId PLATFORM = PlatformId.of("peerland");
  private static final DiagnosisLine GOOD =
      new DiagnosisLine("connection", DiagnosisStatus.OK, "made in 3 ms", "");
  private static final DiagnosisLine BAD =
      new DiagnosisLine("credentials", DiagnosisStatus.FAILED, "refused", "Check the secret.");
  private static final DiagnosisLine UNTOUCHED =
      new DiagnosisLine("intake", DiagnosisStatus.NOT_CHECKED, "it would write", "");

  @Test
  void aPlatformIsHealthyUnlessSomethingThatWasCheckedFailed() {
    assertThat(new Diagnosis(PLATFORM, List.of()).healthy()).isTrue();
    assertThat(new Diagnosis(PLATFORM, List.of(GOOD, UNTOUCHED)).healthy()).isTrue();
    assertThat(new Diagnosis(PLATFORM, List.of(GOOD, BAD, UNTOUCHED)).healthy()).isFalse();
  }

  @Test
  void itReadsAsATableWithTheRemedyBelowItsLine() {
    assertThat(new Diagnosis(PLATFORM, List.of(GOOD, BAD, UNTOUCHED)))
        .hasToString(
            """
            peerland self-check
              ok           connection              made in 3 ms
              failed       credentials             refused
                                                   -> Check the secret.
              not checked  intake                  it would write\
            """);
  }

  @Test
  void itsLinesDoNotChangeWithTheListTheyCameIn() {
    List<DiagnosisLine> lines = new ArrayList<>(List.of(GOOD));
    Diagnosis diagnosis = new Diagnosis(PLATFORM, lines);
    lines.clear();

    assertThat(diagnosis.lines()).containsExactly(GOOD);
  }

  @Test
  @SuppressWarnings("NullAway")
  void nothingOfItMayBeMissing() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> new Diagnosis(null, List.of()))
        .withMessageContaining("diagnosis.platform");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> new Diagnosis(PLATFORM, null))
        .withMessageContaining("diagnosis.lines");
  }

  @ParameterizedTest
  @ValueSource(strings = {"subject", "status", "finding", "remedy"})
  @SuppressWarnings("NullAway")
  void nothingOfALineMayBeMissing(String missing) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                new DiagnosisLine(
                    missing.equals("subject") ? null : "subject",
                    missing.equals("status") ? null : DiagnosisStatus.OK,
                    missing.equals("finding") ? null : "finding",
                    missing.equals("remedy") ? null : "remedy"))
        .withMessageContaining("diagnosisLine." + missing);
  }

  @Test
  void aPlatformWithoutASelfCheckSaysSo() {
    try (RecruitingPlatform platform = new PaperPlatform(PLATFORM, Map.of())) {
      Diagnosis diagnosis = platform.diagnose();

      assertThat(diagnosis.platform()).isEqualTo(PLATFORM);
      assertThat(diagnosis.lines())
          .singleElement()
          .satisfies(line -> assertThat(line.status()).isEqualTo(DiagnosisStatus.NOT_CHECKED))
          .satisfies(line -> assertThat(line.remedy()).isNotBlank());
    }
  }
}
