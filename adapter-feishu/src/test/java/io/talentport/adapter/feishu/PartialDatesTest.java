package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.Education;
import io.talentport.core.model.Employment;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Feishu's dates are days: what is more is carried, what is less is never invented silently. */
@Tag("D8")
class PartialDatesTest {

  private final OnSandbox feishu = new OnSandbox();

  @AfterEach
  void close() {
    feishu.close();
  }

  private static Resume.Builder born(PartialDate date) {
    PersonalDetails person = FullResume.plain().person();
    return Resume.builder()
        .from(FullResume.plain())
        .person(PersonalDetails.builder().from(person).birthDate(date).build());
  }

  private static String millis(String day) {
    return "\"" + ZonedDateTime.parse(day + "T00:00+08:00").toInstant().toEpochMilli() + "\"";
  }

  private String sent() {
    return feishu.sandbox.journal().requests("createTalent").get(0).body();
  }

  @Test
  void aDayIsCarried() {
    ResumeReceipt receipt =
        feishu
            .intake()
            .submit(
                born(PartialDate.of(1990, 5, 17))
                    .career(
                        CareerSummary.builder().workingSince(PartialDate.of(2012, 7, 9)).build())
                    .addEmployments(
                        Employment.builder()
                            .company("Example")
                            .start(PartialDate.of(2012, 7, 9))
                            .end(YearMonth.of(2015, 3))
                            .build())
                    .build());

    assertThat(sent())
        .contains(
            "\"birthday\":" + millis("1990-05-17"),
            "\"start_work_time\":" + millis("2012-07-09"),
            "\"start_time\":" + millis("2012-07-09"),
            "\"end_time\":" + millis("2015-03-01"));
    assertThat(receipt.notCarried()).isEmpty();
  }

  @Test
  void aYearIsReportedAndNoDayInvented() {
    ResumeReceipt receipt =
        feishu
            .intake()
            .submit(
                born(PartialDate.of(1990))
                    .addEducations(
                        Education.builder()
                            .school("Example")
                            .start(PartialDate.of(2007))
                            .end(PartialDate.of(2011, 6, 30))
                            .build())
                    .build());

    assertThat(sent())
        .contains("\"end_time\":" + millis("2011-06-30"))
        .doesNotContain("birthday", "start_time");
    assertThat(receipt.notCarried()).containsExactly("person.birthDate", "educations.startDate");
  }
}
