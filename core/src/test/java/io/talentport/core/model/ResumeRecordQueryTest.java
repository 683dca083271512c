package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ResumeRecordQueryTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Test
  void isAWindowThatMayBeOfOneMoment() {
    assertThat(ResumeRecordQuery.updatedBetween(NOON, NOON))
        .isEqualTo(ResumeRecordQuery.builder().updatedFrom(NOON).updatedUntil(NOON).build());
  }

  @Test
  void hasABeginningWhereItHasAnEnd() {
    assertThat(ResumeRecordQuery.everything().updatedFrom()).isEmpty();
    assertThat(ResumeRecordQuery.everything().updatedUntil()).isEmpty();
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ResumeRecordQuery.builder().updatedUntil(NOON).build())
        .withMessageContaining("a beginning where it has an end");
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

  private static ResumeRecord changedAt(@Nullable Instant time) {
    return ResumeRecord.builder()
        .subject(RecordSubject.PERSON)
        .talentId(TalentId.of("1"))
        .modifiedAt(Optional.ofNullable(time))
        .build();
  }

  @Test
  @Tag("D7")
  void admitsWhatWasChangedSinceAndWhatDoesNotTell() {
    ResumeRecordQuery since = ResumeRecordQuery.modifiedSince(NOON);

    assertThat(since.updatedUntil()).isEmpty();
    assertThat(since.admits(changedAt(NOON))).isTrue();
    assertThat(since.admits(changedAt(NOON.plusMillis(1)))).isTrue();
    assertThat(since.admits(changedAt(null))).isTrue();
    assertThat(since.admits(changedAt(NOON.minusMillis(1)))).isFalse();
    assertThat(ResumeRecordQuery.everything().admits(changedAt(Instant.MIN))).isTrue();
    assertThat(ResumeRecordQuery.updatedBetween(NOON, NOON).admits(changedAt(NOON.plusMillis(1))))
        .isFalse();
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> ResumeRecordQuery.modifiedSince(null))
        .withMessageContaining("since");
  }

  @Test
  void doesNotEndBeforeItBegan() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ResumeRecordQuery.updatedBetween(NOON, NOON.minusMillis(1)))
        .withMessageContaining("resumeRecordQuery.updatedUntil");
  }
}
