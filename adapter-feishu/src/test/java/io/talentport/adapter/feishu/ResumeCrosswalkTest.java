package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.Gender;
import io.talentport.core.model.HighestEducation;
import io.talentport.core.model.Identification;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.JobExpectation;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What of a résumé arrives, and what is reported as left out. */
class ResumeCrosswalkTest {

  private static final String[] TABLES = {
    "resume-sources", "lagou=6990000000000000001",
    "nationality-codes", "中国=CN_112",
    "city-codes", "北京=CT_7, 杭州=CT_159"
  };

  private final OnSandbox feishu = new OnSandbox(TABLES);

  @AfterEach
  void close() {
    feishu.close();
  }

  @Test
  @Tag("proves:not-carried")
  void reportsExactlyWhatFeishuHasNoPlaceFor() {
    ResumeReceipt receipt = feishu.intake().submit(FullResume.everything());

    assertThat(receipt.notCarried())
        .containsExactlyInAnyOrder(
            "person.maritalStatus",
            "person.politicalStatus",
            "contacts.mobileIsVirtual",
            "contacts.channelPage",
            "highestEducation.degree",
            "highestEducation.schoolCategory",
            "highestEducation.graduation",
            "career.title",
            "career.industry",
            "career.salary",
            "career.englishLevel",
            "expectation.salary",
            "expectation.jobStatus",
            "educations.summary",
            "trainings",
            "originalMail");
    assertThat(receipt.jobs())
        .extracting(JobOutcome::status)
        .containsExactly(JobOutcomeStatus.APPLIED, JobOutcomeStatus.APPLIED);
    assertThat(receipt.talentId()).isPresent();
    assertThat(receipt.resumeId()).isEmpty();
  }

  @Test
  void carriesEverythingElseFieldByField() {
    feishu.intake().submit(FullResume.everything());

    JsonNode talent = feishu.sandbox.seed().createdTalents().get(0);
    JsonNode basic = talent.at("/basic_info");
    assertThat(basic.at("/name").asString()).isEqualTo("Lin Example");
    assertThat(basic.at("/mobile").asString()).isEqualTo(FullResume.MOBILE);
    assertThat(basic.at("/mobile_country_code").asString()).isEqualTo("CN_1");
    assertThat(basic.at("/email").asString()).isEqualTo(FullResume.EMAIL);
    assertThat(basic.at("/gender").asInt()).isEqualTo(2);
    // 1996-01-01 and 2018-07-01, midnight in UTC+8.
    assertThat(basic.at("/birthday").asString()).isEqualTo("820425600000");
    assertThat(basic.at("/start_work_time").asString()).isEqualTo("1530374400000");
    assertThat(basic.at("/nationality_id").asString()).isEqualTo("CN_112");
    assertThat(basic.at("/hometown_city_code").asString()).isEqualTo("CT_159");
    assertThat(basic.at("/current_city_code").asString()).isEqualTo("CT_7");
    assertThat(basic.at("/identification/identification_type").asInt()).isEqualTo(2);
    assertThat(basic.at("/identification/identification_number").asString()).isEqualTo("E12345678");
    assertThat(talent.at("/preferred_city_code_list").toString())
        .isEqualTo("[\"CT_7\",\"CT_159\"]");
    assertThat(talent.at("/education_list"))
        .isEqualTo(
            json(
                "[{\"degree\":7,\"school\":\"Example University\",\"field_of_study\":\"Statistics\","
                    + "\"start_time\":\"1409500800000\",\"end_time\":\"1527782400000\","
                    + "\"education_type\":2}]"));
    assertThat(talent.at("/career_list"))
        .isEqualTo(
            json(
                "[{\"company\":\"Sample Ltd\",\"title\":\"Analyst\",\"desc\":\"reports\","
                    + "\"start_time\":\"1530374400000\",\"end_time\":\"1577808000000\"}]"));
    assertThat(talent.at("/project_list"))
        .isEqualTo(
            json(
                "[{\"name\":\"Sample project\",\"desc\":\"what it was\","
                    + "\"start_time\":\"1546272000000\",\"end_time\":\"1575129600000\"}]"));
    assertThat(talent.at("/resume_source_id").asString()).isEqualTo("6990000000000000001");
    assertThat(talent.at("/creator_id").asString()).isEqualTo("ou_operator");
    assertThat(talent.at("/creator_account_type").asInt()).isEqualTo(1);
    assertThat(talent.at("/resume_attachment_id").asString())
        .isEqualTo(feishu.sandbox.seed().attachments().get(0).id());
    assertThat(feishu.sandbox.seed().attachments().get(0).name()).isEqualTo("林.pdf");
  }

  @Test
  @Tag("proves:not-carried")
  void refusesStrictlyBeforeTheFirstCall() {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> feishu.intake().submit(FullResume.everything(), SubmitOptions.strict()))
        .withMessageContaining("person.maritalStatus")
        .withMessageContaining("originalMail");
    assertThat(feishu.sandbox.journal().counts()).isEmpty();
  }

  @Test
  void takesStrictlyWhatItCarriesWhole() {
    assertThat(feishu.intake().submit(FullResume.plain("job"), SubmitOptions.strict()).notCarried())
        .isEmpty();
    assertThat(feishu.created()).isEqualTo(1);
  }

  @Test
  void doesNotHandOverALentNumberUnasked() {
    Resume lent = withMobile(MobileNumber.of("13900001234"), true);

    assertThat(feishu.intake().submit(lent).notCarried())
        .containsExactlyInAnyOrder("contacts.mobile", "contacts.mobileIsVirtual");
    assertThat(createdBasics().has("mobile")).isFalse();
  }

  @Test
  void handsOverALentNumberWhereAsked() {
    try (OnSandbox asked = new OnSandbox("send-virtual-mobiles", "true")) {
      assertThat(
              asked.intake().submit(withMobile(MobileNumber.of("13900001234"), true)).notCarried())
          .containsExactly("contacts.mobileIsVirtual");
      assertThat(asked.sandbox.seed().createdTalents().get(0).at("/basic_info/mobile").asString())
          .isEqualTo("13900001234");
    }
  }

  @Test
  void leavesOutANumberWhoseCountryHasNoKnownCodeOrThatIsNotWhole() {
    assertThat(
            feishu
                .intake()
                .submit(withMobile(MobileNumber.of("852", "61234567"), false))
                .notCarried())
        .contains("contacts.mobile");
    assertThat(
            feishu.intake().submit(withMobile(MobileNumber.of("139****1234"), false)).notCarried())
        .contains("contacts.mobile");
    assertThat(feishu.sandbox.seed().createdTalents())
        .noneMatch(talent -> talent.at("/basic_info").has("mobile"));
  }

  @Test
  void writesANumberInDigits() {
    feishu.intake().submit(withMobile(MobileNumber.of("139-0000 1234"), false));

    assertThat(createdBasics().at("/mobile").asString()).isEqualTo("13900001234");
  }

  @Test
  @Tag("proves:not-carried")
  void neverGuessesAPlaceASourceOrALevel() {
    Resume unknown =
        Resume.builder()
            .person(
                PersonalDetails.builder()
                    .from(FullResume.plain().person())
                    .gender(Gender.of("?"))
                    .nationality("法国")
                    .residence("浙江杭州")
                    .nativePlace("浙江")
                    .build())
            .expectation(JobExpectation.builder().location("北京,火星").build())
            .addEducations(Education.builder().level(EducationLevel.of("bootcamp")).build())
            .channel(ResumeChannel.BOSS)
            .file(ResumeFile.ofUrl("lin.pdf", URI.create("https://files.example.org/1")))
            .build();

    assertThat(feishu.intake().submit(unknown).notCarried())
        .containsExactlyInAnyOrder(
            "person.gender",
            "person.nationality",
            "person.residence",
            "person.nativePlace",
            "expectation.location",
            "educations.level",
            "channel",
            "file");
    assertThat(feishu.sandbox.journal().count("uploadAttachment")).isZero();
  }

  @Test
  void makesAnEducationOfTheHighestOneOnlyWhereThereIsNone() {
    Resume alone =
        Resume.builder()
            .from(FullResume.plain())
            .highestEducation(
                HighestEducation.builder().level(EducationLevel.BACHELOR).studyMode("非全日制").build())
            .build();

    assertThat(feishu.intake().submit(alone).notCarried()).isEmpty();
    assertThat(feishu.sandbox.seed().createdTalents().get(0).at("/education_list").toString())
        .isEqualTo("[{\"degree\":6,\"education_type\":3}]");
  }

  @Test
  void reportsTheHighestEducationWhereNoEducationIsOfItsSchool() {
    Resume elsewhere =
        Resume.builder()
            .from(FullResume.plain())
            .highestEducation(
                HighestEducation.builder()
                    .school("Another")
                    .level(EducationLevel.DOCTOR)
                    .fieldOfStudy("Law")
                    .studyMode("统招全日制")
                    .build())
            .addEducations(Education.builder().school("Example University").build())
            .build();

    assertThat(feishu.intake().submit(elsewhere).notCarried())
        .containsExactly(
            "highestEducation.school",
            "highestEducation.level",
            "highestEducation.fieldOfStudy",
            "highestEducation.studyMode");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {"passport, 2, none", "6, 6, none", "driving-licence, none, person.identification"})
  void carriesAKindOfDocumentThatFeishuHasANumberOf(
      String kind, @Nullable Integer number, @Nullable String lost) {
    Resume resume =
        Resume.builder()
            .from(FullResume.plain())
            .person(
                PersonalDetails.builder()
                    .from(FullResume.plain().person())
                    .identification(
                        Identification.builder()
                            .type(IdentificationType.of(kind))
                            .number(IdentificationNumber.of("E1"))
                            .build())
                    .build())
            .build();

    assertThat(feishu.intake().submit(resume).notCarried())
        .isEqualTo(lost == null ? List.of() : List.of(lost));
    JsonNode type =
        feishu
            .sandbox
            .seed()
            .createdTalents()
            .get(0)
            .at("/basic_info/identification/identification_type");
    assertThat(type.isMissingNode() ? null : type.asInt()).isEqualTo(number);
  }

  @Test
  void putsTheHighestStudyIntoTheDegreeThatItIs() {
    Education bachelor =
        Education.builder().school("Example University").level(EducationLevel.BACHELOR).build();
    Education master =
        Education.builder()
            .school("Example University")
            .level(EducationLevel.MASTER)
            .fieldOfStudy("Statistics")
            .build();
    Resume resume =
        Resume.builder()
            .from(FullResume.plain())
            .addEducations(bachelor, master)
            .highestEducation(
                HighestEducation.builder()
                    .school("Example University")
                    .level(EducationLevel.MASTER)
                    .fieldOfStudy("Statistics")
                    .studyMode("统招全日制")
                    .build())
            .build();

    assertThat(feishu.intake().submit(resume, SubmitOptions.strict()).notCarried()).isEmpty();
    JsonNode talent = feishu.sandbox.seed().createdTalents().get(0);
    assertThat(talent.at("/education_list").size()).isEqualTo(2);
    assertThat(talent.at("/education_list/0").has("education_type")).isFalse();
    assertThat(talent.at("/education_list/1/education_type").asInt()).isEqualTo(2);
  }

  @Test
  void makesNoEducationOfWhichNothingIsCarried() {
    EducationLevel unknown = EducationLevel.of("专升本");
    Resume resume =
        Resume.builder()
            .from(FullResume.plain())
            .highestEducation(HighestEducation.builder().level(unknown).build())
            .addEducations(
                Education.builder().level(unknown).build(),
                Education.builder().summary("Evening classes").build())
            .build();

    assertThat(feishu.intake().submit(resume).notCarried())
        .containsExactly("educations.level", "educations.summary", "highestEducation.level");
    assertThat(feishu.sandbox.seed().createdTalents().get(0).has("education_list")).isFalse();
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }

  private static Resume withMobile(MobileNumber mobile, boolean lent) {
    ContactDetails.Builder contacts = ContactDetails.builder().mobile(mobile);
    if (lent) {
      contacts.mobileIsVirtual(true);
    }
    return Resume.builder().person(FullResume.plain().person()).contacts(contacts.build()).build();
  }

  private JsonNode createdBasics() {
    return feishu.sandbox.seed().createdTalents().get(0).at("/basic_info");
  }
}
