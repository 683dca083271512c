package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.IncompleteValueException;
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
  void hasBothEndsOfAWindowOrNone() {
    assertThat(ResumeRecordQuery.everything().updatedFrom()).isEmpty();
    assertThat(ResumeRecordQuery.everything().updatedUntil()).isEmpty();
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ResumeRecordQuery.builder().updatedFrom(NOON).build())
        .withMessageContaining("both ends of a window");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ResumeRecordQuery.builder().updatedUntil(NOON).build())
        .withMessageContaining("both ends of a window");
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> ResumeRecordQuery.updatedBetween(null, NOON))
        .withMessageContaining("updatedFrom");
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> ResumeRecordQuery.updatedBetween(NOON, null))
        .withMessageContaining("updatedUntil");
  }

  @Test
  void asksForContactsOnlyWhenTold() {
    ResumeRecordQuery window = ResumeRecordQuery.updatedBetween(NOON, NOON.plusSeconds(1));

    assertThat(window.contacts()).isFalse();
    assertThat(window.includingContacts())
        .isEqualTo(
            ResumeRecordQuery.builder()
                .updatedFrom(NOON)
                .updatedUntil(NOON.plusSeconds(1))
                .contacts(true)
                .build());
  }

  @Test
  void doesNotEndBeforeItBegan() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ResumeRecordQuery.updatedBetween(NOON, NOON.minusMillis(1)))
        .withMessageContaining("resumeRecordQuery.updatedUntil");
  }
}
