package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.Education;
import io.talentport.core.model.Employment;
import io.talentport.core.model.HighestEducation;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** DingTalk's dates are months: nothing is invented, and what is lost is told. */
@Tag("D8")
class PartialDatesTest {

  private final OnSandbox dingtalk = new OnSandbox();

  @AfterEach
  void close() {
    dingtalk.close();
  }

  private static Resume.Builder born(PartialDate date) {
    PersonalDetails person = Resumes.plain().person();
    return Resume.builder()
        .from(Resumes.plain())
        .person(PersonalDetails.builder().from(person).birthDate(date).build());
  }

  private String sent() {
    return dingtalk.sandbox.journal().requests("addResume").get(0).body();
  }

  @Test
  void aDayIsCarriedAsItsMonthAndTheDayReported() {
    ResumeReceipt receipt =
        dingtalk
            .intake()
            .submit(
                born(PartialDate.of(1990, 5, 17))
                    .career(
                        CareerSummary.builder().workingSince(PartialDate.of(2012, 7, 1)).build())
                    .build());

    assertThat(sent())
        .contains("\"birth\":\"1990-05\"", "\"begin_work_time\":\"2012-07\"")
        .doesNotContain("1990-05-17");
    assertThat(receipt.notCarried())
        .contains("person.birthDate.day", "career.workingSinceDate.day");
  }

  @Test
  void aMonthIsCarriedAsBefore() {
    ResumeReceipt receipt =
        dingtalk
            .intake()
            .submit(
                born(PartialDate.of(1990, 5))
                    .addEmployments(Employment.builder().start(YearMonth.of(2012, 7)).build())
                    .build());

    assertThat(sent()).contains("\"birth\":\"1990-05\"", "\"start_date\":\"2012-07\"");
    assertThat(receipt.notCarried()).isEmpty();
  }

  @Test
  void aYearIsReportedAndNoMonthInvented() {
    ResumeReceipt receipt =
        dingtalk
            .intake()
            .submit(
                born(PartialDate.of(1990))
                    .highestEducation(
                        HighestEducation.builder().graduation(PartialDate.of(2011)).build())
                    .addEducations(
                        Education.builder()
                            .school("Example")
                            .start(PartialDate.of(2007))
                            .end(PartialDate.of(2011, 6))
                            .build())
                    .build());

    assertThat(sent()).contains("\"end_date\":\"2011-06\"").doesNotContain("1990", "2007");
    assertThat(receipt.notCarried())
        .containsExactly(
            "person.birthDate", "highestEducation.graduationDate", "educations.startDate");
  }

  @Test
  void aStrictSubmitRefusesWhatWouldBeLost() {
    Resume resume = born(PartialDate.of(1990, 5, 17)).build();

    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> dingtalk.intake().submit(resume, SubmitOptions.strict()))
        .withMessageContaining("person.birthDate.day");
    assertThat(dingtalk.sandbox.journal().count("addResume")).isZero();
  }
}
