package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ResumeRecordQueryTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  void isAWindowThatMayBeOfOneMoment() {
    assertThat(ResumeRecordQuery.updatedBetween(NOON, NOON))
        .isEqualTo(ResumeRecordQuery.builder().updatedFrom(NOON).updatedUntil(NOON).build());
  }

  @Test
  void doesNotEndBeforeItBegan() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ResumeRecordQuery.updatedBetween(NOON, NOON.minusMillis(1)))
        .withMessageContaining("resumeRecordQuery.updatedUntil");
  }
}
