package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("D8")
class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2010, 2010-01-01, 2010-12-31",
    "2010-02, 2010-02-01, 2010-02-28",
    "2012-02, 2012-02-01, 2012-02-29",
    "2010-06-30, 2010-06-30, 2010-06-30",
    "0001, 0001-01-01, 0001-12-31",
    "9999-12-31, 9999-12-31, 9999-12-31"
  })
  void isAsExactAsItIsWritten(String text, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date).hasToString(text).isEqualTo(PartialDate.parse(" " + text + "\u00a0"));
    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
  }

  @Test
  void isMadeOfYearMonthAndDay() {
    assertThat(PartialDate.of(2010)).isEqualTo(PartialDate.parse("2010"));
    assertThat(PartialDate.of(2010, 6))
        .isEqualTo(PartialDate.of(YearMonth.of(2010, 6)))
        .hasSameHashCodeAs(PartialDate.of(YearMonth.of(2010, 6)))
        .isNotEqualTo(PartialDate.of(2010))
        .isNotEqualTo(PartialDate.of(2010, 6, 1));
    assertThat(PartialDate.of(2010, 6, 30)).isEqualTo(PartialDate.of(LocalDate.of(2010, 6, 30)));
    assertThat(PartialDate.of(2010).month()).isEmpty();
    assertThat(PartialDate.of(2010, 6).month()).hasValue(6);
    assertThat(PartialDate.of(2010, 6).day()).isEmpty();
    assertThat(PartialDate.of(2010, 6, 30).day()).hasValue(30);
    assertThat(PartialDate.of(2010, 6, 30).yearMonth()).hasValue(YearMonth.of(2010, 6));
    assertThat(PartialDate.of(2010).yearMonth()).isEmpty();
    assertThat(PartialDate.of(2010).year()).isEqualTo(2010);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2010-13",
        "2010-00",
        "2010-02-30",
        "2011-02-29",
        "2010-1",
        "10-01",
        "2010/01",
        "201001",
        "2010年1月",
        "-2010",
        "10000",
        "0000",
        "",
        "\u00a0",
        "2010-06-30T00:00"
      })
  @Tag("G18")
  void whatIsNoDateIsRefusedByOurOwnError(String text) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> PartialDate.parse(text))
        .withMessageStartingWith("date must ")
        .satisfies(refused -> assertThat(refused.remedy()).isPresent());
  }

  @Test
  @Tag("G18")
  void aMonthThirteenIsRefusedByOurOwnError() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> PartialDate.of(2010, 13))
        .withMessageContaining("a month from 1 to 12");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> PartialDate.of(2010, 0));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> PartialDate.of(2010, 6, 31))
        .withMessageContaining("a day from 1 to the month's last");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> PartialDate.of(0))
        .withMessageContaining("a year of the years 1 to 9999");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> PartialDate.of((YearMonth) null));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> PartialDate.of((LocalDate) null));
  }

  @Test
  void aValueTakesAMonthAsBeforeAndADateAsFarAsItIsKnown() {
    PersonalDetails.Builder person = PersonalDetails.builder().name(PersonName.of("Lin"));

    PersonalDetails month = person.birth(YearMonth.of(1990, 5)).build();
    assertThat(month.birth()).hasValue(YearMonth.of(1990, 5));
    assertThat(month.birthDate()).hasValue(PartialDate.of(1990, 5));

    PersonalDetails day = person.birth(PartialDate.of(1990, 5, 17)).build();
    assertThat(day.birth()).hasValue(YearMonth.of(1990, 5));
    assertThat(day.birthDate()).hasValue(PartialDate.of(1990, 5, 17));
    assertThat(day.toString()).doesNotContain("1990");

    PersonalDetails year = person.birthDate(PartialDate.of(1990)).build();
    assertThat(year.birth()).isEmpty();
    assertThat(year.birthDate()).hasValue(PartialDate.of(1990));

    assertThat(person.birth(Optional.<YearMonth>empty()).build().birthDate()).isEmpty();
    assertThat(PersonalDetails.builder().from(day).birth(YearMonth.of(1991, 6)).build().birthDate())
        .hasValue(PartialDate.of(1991, 6));
  }

  @ParameterizedTest
  @CsvSource({
    "2010, 2010",
    "2010-06, 2010",
    "2010, 2010-01",
    "2010-06-30, 2010-06",
    "2010-06-01, 2010-06-01"
  })
  void aPeriodIsJudgedAsFarAsItsDatesGo(String start, String end) {
    Employment employment =
        Employment.builder().start(PartialDate.parse(start)).end(PartialDate.parse(end)).build();

    assertThat(employment.startDate()).hasValue(PartialDate.parse(start));
    assertThat(employment.endDate()).hasValue(PartialDate.parse(end));
  }

  @ParameterizedTest
  @CsvSource({"2010, 2009", "2010-06, 2010-05", "2010-06-02, 2010-06-01", "2010-06, 2010-05-31"})
  void aPeriodEndsAfterItBegan(String start, String end) {
    Project.Builder project =
        Project.builder().start(PartialDate.parse(start)).end(PartialDate.parse(end));

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(project::build)
        .withMessageContaining("project.end must not be before its start");
  }
}
