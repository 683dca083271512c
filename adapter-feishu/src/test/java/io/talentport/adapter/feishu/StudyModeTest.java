package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.Education;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.Gender;
import io.talentport.core.model.HighestEducation;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.SubmitOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A word becomes a number where it surely means it; any other is reported. */
@Tag("B6")
class StudyModeTest {

  @ParameterizedTest
  @CsvSource({
    "海外及港台, 1",
    "非中国大陆, 1",
    "港澳台, 1",
    "海外, 1",
    "留学, 1",
    "国外, 1",
    "海外全日制, 1",
    "统招全日制, 2",
    "全日制统招, 2",
    "' 统招全日制 ', 2",
    "非全日制, 3",
    "自考, 4",
    "其他, 5",
    "其它, 5"
  })
  void sureWordBecomesItsNumber(String words, int number) {
    try (OnSandbox feishu = new OnSandbox()) {
      assertThat(feishu.intake().submit(withMode(words), SubmitOptions.strict()).notCarried())
          .isEmpty();
      assertThat(created(feishu).at("/education_list/0").toString())
          .isEqualTo("{\"education_type\":" + number + "}");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "full-time",
        "全日制",
        "脱产",
        "函授",
        "业余",
        "夜大",
        "在职",
        "成人教育",
        "统招",
        "非统招",
        "全日制非统招",
        "海外在职",
        "自考转统招",
        "2"
      })
  @Tag("proves:not-carried")
  void wordWithoutSureNumberIsReportedAndRefusedStrictly(String words) {
    try (OnSandbox feishu = new OnSandbox()) {
      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(() -> feishu.intake().submit(withMode(words), SubmitOptions.strict()))
          .withMessageContaining("highestEducation.studyMode");
      assertThat(feishu.sandbox.journal().counts()).isEmpty();

      assertThat(feishu.intake().submit(withMode(words)).notCarried())
          .containsExactly("highestEducation.studyMode");
      assertThat(created(feishu).has("education_list")).isFalse();
    }
  }

  @Test
  void unsureWordLeavesTheRestOfTheEducation() {
    Resume resume =
        Resume.builder()
            .from(FullResume.plain())
            .highestEducation(
                HighestEducation.builder().level(EducationLevel.BACHELOR).studyMode("函授").build())
            .build();
    try (OnSandbox feishu = new OnSandbox()) {
      assertThat(feishu.intake().submit(resume).notCarried())
          .containsExactly("highestEducation.studyMode");
      assertThat(created(feishu).at("/education_list").toString()).isEqualTo("[{\"degree\":6}]");
    }
  }

  @ParameterizedTest
  @CsvSource({"全日制, 2", "函授, 3", "海外, 5"})
  void applicationsTableDecidesForItsTenant(String words, int number) {
    try (OnSandbox feishu = new OnSandbox("study-mode-codes", "全日制=2, 函授=3, 海外=5")) {
      feishu.intake().submit(withMode(words), SubmitOptions.strict());

      assertThat(created(feishu).at("/education_list/0/education_type").asInt()).isEqualTo(number);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"全日制=full", "全日制=-1", "全日制=２"})
  void tableWithoutNumbersIsRefusedBeforeAnyCall(String table) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> new OnSandbox("study-mode-codes", table))
        .withMessageContaining("talentport.feishu.study-mode-codes")
        .withMessageContaining("education_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"男", "先生", "保密", "M"})
  void wordForASexIsNotGuessed(String words) {
    Resume resume =
        Resume.builder()
            .from(FullResume.plain())
            .person(
                PersonalDetails.builder()
                    .from(FullResume.plain().person())
                    .gender(Gender.of(words))
                    .build())
            .build();
    try (OnSandbox feishu = new OnSandbox()) {
      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(() -> feishu.intake().submit(resume, SubmitOptions.strict()));
      assertThat(feishu.intake().submit(resume).notCarried()).containsExactly("person.gender");
      assertThat(created(feishu).at("/basic_info").has("gender")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"研究生", "专升本", "MBA", "中技"})
  void wordForALevelIsNotGuessed(String words) {
    Resume resume =
        Resume.builder()
            .from(FullResume.plain())
            .addEducations(
                Education.builder().school("Example").level(EducationLevel.of(words)).build())
            .build();
    try (OnSandbox feishu = new OnSandbox()) {
      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(() -> feishu.intake().submit(resume, SubmitOptions.strict()));
      assertThat(feishu.intake().submit(resume).notCarried()).containsExactly("educations.level");
      assertThat(created(feishu).at("/education_list").toString())
          .isEqualTo("[{\"school\":\"Example\"}]");
    }
  }

  /** 11 is the MBA, which the core has no constant for. */
  @Test
  void numberOfALevelIsSentAsItIs() {
    Resume resume =
        Resume.builder()
            .from(FullResume.plain())
            .addEducations(Education.builder().level(EducationLevel.of("11")).build())
            .build();
    try (OnSandbox feishu = new OnSandbox()) {
      feishu.intake().submit(resume, SubmitOptions.strict());
      assertThat(created(feishu).at("/education_list/0/degree").asInt()).isEqualTo(11);
    }
  }

  private static Resume withMode(String words) {
    return Resume.builder()
        .from(FullResume.plain())
        .highestEducation(HighestEducation.builder().studyMode(words).build())
        .build();
  }

  private static JsonNode created(OnSandbox feishu) {
    return feishu.sandbox.seed().createdTalents().get(0);
  }
}
