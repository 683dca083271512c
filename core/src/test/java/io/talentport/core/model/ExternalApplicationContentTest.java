package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ExternalApplicationContentTest {

  private static final ExternalApplication READ =
      ExternalApplication.builder()
          .id(ExternalApplicationId.of("1"))
          .externalId("ext-1")
          .talentId(TalentId.of("talent-1"))
          .recruitmentType(RecruitmentType.CAMPUS)
          .jobTitle("Analyst")
          .resumeSource("own site")
          .stage("offer")
          .terminationType("marker-type")
          .terminationReason("marker-reason")
          .deliveryType(DeliveryType.REFERRAL)
          .createdAt(Instant.parse("2026-02-03T04:05:06Z"))
          .terminatedAt(Instant.parse("2026-02-04T04:05:06Z"))
          .build();

  @Test
  void hasWhatWasReadAndCanBeWritten() {
    assertThat(ExternalApplicationContent.of(READ))
        .isEqualTo(
            ExternalApplicationContent.builder()
                .talentId(TalentId.of("talent-1"))
                .recruitmentType(RecruitmentType.CAMPUS)
                .jobTitle("Analyst")
                .resumeSource("own site")
                .stage("offer")
                .terminationType("marker-type")
                .terminationReason("marker-reason")
                .deliveryType(DeliveryType.REFERRAL)
                .createdAt(Instant.parse("2026-02-03T04:05:06Z"))
                .terminatedAt(Instant.parse("2026-02-04T04:05:06Z"))
                .build());
  }

  @Test
  void isNotTakenFromARecordThatWouldLoseWhatCouldNotBeRead() {
    ExternalApplication odd =
        ExternalApplication.builder()
            .from(READ)
            .addUnreadable(
                UnreadableValue.builder().field("create_time").text("marker-time").build())
            .build();

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ExternalApplicationContent.of(odd))
        .withMessageContaining("unreadable")
        .withMessageNotContaining("marker");
  }

  @Test
  void isNotTakenFromARecordThatWouldLoseWhatIsNotKnown() {
    ExternalApplication newer =
        ExternalApplication.builder().from(READ).addUnknownFields("rating", "referrer.id").build();

    assertThat(newer).isEqualTo(READ);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ExternalApplicationContent.of(newer))
        .withMessageContaining("unknownFields")
        .withMessageContaining("rating, referrer.id");
  }

  @Test
  void doesNotPrintWhyAnApplicationEnded() {
    assertThat(ExternalApplicationContent.of(READ).toString()).doesNotContain("marker");
  }
}
