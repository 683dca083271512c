package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import io.talentport.core.error.ConflictException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Employment;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.JobExpectation;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.OperatorId;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.data.LeftOutFields;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a talent who exists: nothing that the résumé does not speak of is lost. */
class UpdateExistingTest {

  private static final String ID = "7500000000000008001";
  private static final SubmitOptions UPDATE =
      SubmitOptions.lenient().ifPersonExists(ExistingPerson.UPDATE);
  private static final Map<String, Object> JOB =
      Map.of(
          "company_name", "Sample Ltd",
          "title", "Analyst",
          "description", "reports",
          "start_time", "2018-07",
          "customized_data_list",
              List.of(StoredTalent.custom("f-date", 5, Map.of("time", "1767196800"))));
  private static final Map<String, Object> OLDER_JOB =
      Map.of("company_name", "Old Ltd", "start_time", "2015-01", "end_time", "2018-06");
  private static final Map<String, Object> INTERNSHIP =
      Map.of("company_name", "Trial Ltd", "start_time", "2013-07", "end_time", "2013-09");

  private final OnSandbox feishu = new OnSandbox();

  @AfterEach
  void close() {
    feishu.close();
  }

  private static StoredTalent stored() {
    return new StoredTalent(ID)
        .list("career_list", JOB, OLDER_JOB)
        .list("internship_list", INTERNSHIP)
        .list("education_list", Map.of("school_name", "Example University", "degree", 6));
  }

  private static Resume.Builder resume() {
    return Resume.builder()
        .person(PersonalDetails.builder().name(PersonName.of("Marker Stored")).build())
        .contacts(ContactDetails.builder().mobile(MobileNumber.of(StoredTalent.MOBILE)).build());
  }

  /** The same person in one more job. */
  private static Resume withNewJob() {
    return resume().addEmployments(Employment.builder().company("New Ltd").build()).build();
  }

  private static Resume withNewJobAndEducation() {
    return Resume.builder()
        .from(withNewJob())
        .addEducations(Education.builder().school("Second University").build())
        .build();
  }

  private static Employment.Builder sample() {
    return Employment.builder().company("Sample Ltd").start(YearMonth.of(2018, 7));
  }

  private static ResumeFile document() {
    return ResumeFile.ofBytes("marker.pdf", "%PDF".getBytes(StandardCharsets.US_ASCII));
  }

  private int updates() {
    return feishu.sandbox.seed().updatedTalents().size();
  }

  private Map<String, Object> profile() {
    return StoredTalent.shown(feishu.sandbox, ID);
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatTheResumeDoesNotSpeakOfIsLost(LeftOutFields leftOut) {
    try (OnSandbox told = new OnSandbox(Sandbox.builder().leftOutFields(leftOut))) {
      stored()
          .basic(
              "customized_data_list",
              List.of(
                  StoredTalent.custom("f-text", 1, Map.of("content", "calm")),
                  StoredTalent.custom("f-one", 3, Map.of("option", Map.of("key", "k1"))),
                  StoredTalent.custom(
                      "f-many", 4, Map.of("option_list", List.of(Map.of("key", "k1")))),
                  StoredTalent.custom(
                      "f-period",
                      8,
                      Map.of("time_range", Map.of("start_time", "1000", "end_time", "2000"))),
                  StoredTalent.custom("f-number", 9, Map.of("number", "3.75")),
                  StoredTalent.custom(
                      "f-file",
                      13,
                      Map.of("customized_attachment", List.of(Map.of("file_id", "74"))))))
          .in(told.sandbox);
      Map<String, Object> before = StoredTalent.shown(told.sandbox, ID);

      ResumeReceipt receipt =
          told.intake()
              .submit(
                  resume()
                      .addEmployments(sample().title("Lead analyst").build())
                      .addEmployments(Employment.builder().company("New Ltd").build())
                      .build(),
                  UPDATE);

      Map<String, Object> after = StoredTalent.shown(told.sandbox, ID);
      assertThat(receipt.talentId()).hasValue(TalentId.of(ID));
      assertThat(receipt.changes()).containsExactly("employments");
      assertThat(receipt.notCarried()).isEmpty();
      assertThat(StoredTalent.basics(after))
          .usingRecursiveComparison()
          .ignoringFields("birthday")
          .isEqualTo(StoredTalent.basics(before));
      assertThat(StoredTalent.basics(after).get("birthday")).hasToString("642873600000");
      assertThat(after.get("works_list")).isEqualTo(before.get("works_list"));
      assertThat(after.get("education_list")).isEqualTo(before.get("education_list"));
      assertThat(StoredTalent.entries(after, "career_list"))
          .extracting(job -> job.get("company_name"), job -> job.get("title"))
          .containsExactly(
              tuple("Sample Ltd", "Lead analyst"), tuple("New Ltd", null), tuple("Old Ltd", null));
      assertThat(StoredTalent.entries(after, "career_list").get(0))
          .containsEntry("description", "reports")
          .containsEntry("customized_data_list", JOB.get("customized_data_list"));
      assertThat(StoredTalent.entries(after, "internship_list"))
          .extracting(job -> job.get("company_name"))
          .containsExactly("Trial Ltd");
    }
  }

  @Test
  void aResumeThatSaysNothingNewIsNotSent() {
    stored().in(feishu.sandbox);

    ResumeReceipt receipt =
        feishu
            .intake()
            .submit(
                resume()
                    .addEmployments(sample().title("Analyst").build())
                    .addEducations(Education.builder().school("example university").build())
                    .addMatchedJobs(JobId.of("job-1"))
                    .build(),
                UPDATE);

    assertThat(updates()).isZero();
    assertThat(receipt.changes()).isEmpty();
    assertThat(receipt.talentId()).hasValue(TalentId.of(ID));
    assertThat(receipt.jobs())
        .extracting(JobOutcome::status)
        .containsExactly(JobOutcomeStatus.APPLIED);
  }

  @Test
  void applicationsAreMadeAsAfterACreation() {
    stored().in(feishu.sandbox);
    Resume resume = resume().addMatchedJobs(JobId.of("job-1")).file(document()).build();
    feishu.intake().submit(resume, UPDATE);

    ResumeReceipt again = feishu.intake().submit(resume, UPDATE);

    assertThat(again.jobs())
        .extracting(JobOutcome::status)
        .containsExactly(JobOutcomeStatus.ALREADY_APPLIED);
    assertThat(feishu.applications()).isEqualTo(1);
    assertThat(StoredTalent.entries(profile(), "resume_attachment_list")).hasSize(2);
  }

  @Test
  void whoDoesNotExistIsCreated() {
    ResumeReceipt receipt =
        feishu.intake().submit(resume().addMatchedJobs(JobId.of("job-1")).build(), UPDATE);

    assertThat(feishu.created()).isEqualTo(1);
    assertThat(updates()).isZero();
    assertThat(receipt.changes()).isEmpty();
    assertThat(feishu.applications()).isEqualTo(1);
  }

  @Test
  void theDayOfBirthOutlivesAResumeThatHasTheMonthOnly() {
    stored().in(feishu.sandbox);
    PersonalDetails person =
        PersonalDetails.builder()
            .name(PersonName.of("Marker Stored"))
            .birth(YearMonth.of(1990, 5))
            .build();

    ResumeReceipt receipt =
        feishu.intake().submit(resume().person(person).file(document()).build(), UPDATE);

    assertThat(receipt.changes()).isEmpty();
    assertThat(StoredTalent.basics(profile()).get("birthday")).hasToString("642873600000");
    PersonalDetails exact =
        PersonalDetails.builder().from(person).birthDate(PartialDate.of(1990, 5, 2)).build();
    assertThat(feishu.intake().submit(resume().person(exact).build(), UPDATE).changes())
        .containsExactly("person.birthDate");
  }

  @Test
  void placesAreJoinedAndTheOperatorIsNamed() {
    try (OnSandbox told = new OnSandbox("city-codes", "上海=CT_7")) {
      stored().basic("preferred_location_code_list", List.of("CT_22")).in(told.sandbox);

      ResumeReceipt receipt =
          told.intake()
              .submit(
                  resume()
                      .operator(OperatorId.of("ou_example"))
                      .expectation(JobExpectation.builder().location("上海").build())
                      .build(),
                  UPDATE);

      assertThat(receipt.changes()).containsExactly("expectation.location");
      assertThat(
              StoredTalent.basics(StoredTalent.shown(told.sandbox, ID))
                  .get("preferred_location_code_list"))
          .isEqualTo(List.of("CT_22", "CT_7"));
      assertThat(told.sandbox.seed().updatedTalents().get(0).path("operator_id").asString())
          .isEqualTo("ou_example");
    }
  }

  @Test
  void aPreviewNamesWhatWouldChangeAndWritesNothing() {
    stored().in(feishu.sandbox);
    Resume resume =
        resume()
            .contacts(
                ContactDetails.builder()
                    .mobile(MobileNumber.of(StoredTalent.MOBILE))
                    .email(EmailAddress.of("marker-new@example.org"))
                    .build())
            .channel(ResumeChannel.OTHER)
            .addEmployments(sample().title("Lead analyst").build())
            .file(document())
            .build();

    SubmitPlan plan = feishu.intake().preview(resume, UPDATE);

    assertThat(plan.existingTalent()).hasValue(TalentId.of(ID));
    assertThat(plan.changes()).containsExactly("contacts.email", "employments");
    assertThat(plan.replacedLists()).containsExactly("employments");
    assertThat(plan.mayBeEmptied()).isEmpty();
    assertThat(plan.notCarried()).containsExactly("channel");
    assertThat(plan.notCarriedReasons())
        .singleElement()
        .matches(why -> why.field().equals("channel"));
    assertThat(plan.writes()).containsExactly("uploadAttachment", "updateTalent");
    assertThat(plan.toString()).doesNotContain("arker");
    assertThat(feishu.sandbox.journal().counts())
        .containsOnlyKeys("getTenantAccessToken", "batchGetTalentIds", "getTalent");
    ResumeReceipt receipt = feishu.intake().submit(resume, UPDATE);
    assertThat(receipt.changes()).isEqualTo(plan.changes());
    assertThat(receipt.notCarried()).isEqualTo(plan.notCarried());
    assertThat(receipt.notCarriedReasons()).isEqualTo(plan.notCarriedReasons());
  }

  @Test
  void aPreviewOfACreationNamesItsWrites() {
    Resume resume =
        resume().addMatchedJobs(JobId.of("job-1"), JobId.of("job-2")).file(document()).build();

    SubmitPlan plan = feishu.intake().preview(resume, UPDATE);

    assertThat(plan.existingTalent()).isEmpty();
    assertThat(plan.writes())
        .containsExactly(
            "uploadAttachment", "createTalent", "createApplication", "createApplication");
    assertThat(feishu.intake().preview(resume, SubmitOptions.lenient())).isEqualTo(plan);
    assertThat(feishu.created()).isZero();
  }

  @Test
  void aPreviewIsRefusedAsTheSubmitWouldBe() {
    stored().in(feishu.sandbox);

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(
            () ->
                feishu
                    .intake()
                    .preview(
                        resume().build(),
                        SubmitOptions.lenient().ifPersonExists(ExistingPerson.FAIL_IF_EXISTS)))
        .withMessageContaining(ID);
  }

  static Stream<Resume> whatASubmitRefusesBeforeItsFirstWrite() {
    Path missing = Path.of("marker-missing.pdf");
    return Stream.of(
        resume().file(ResumeFile.ofPath(missing)).build(),
        resume().file(ResumeFile.ofBytes("empty.pdf", new byte[0])).build(),
        resume().channel(ResumeChannel.LAGOU).addMatchedJobs(JobId.of("job-1")).build());
  }

  @ParameterizedTest
  @MethodSource("whatASubmitRefusesBeforeItsFirstWrite")
  void aPreviewFailsByWhatTheSubmitFailsBy(Resume resume) {
    try (OnSandbox told = new OnSandbox("resume-source-names", "lagou=nowhere")) {
      for (boolean exists : new boolean[] {false, true}) {
        if (exists) {
          stored().in(told.sandbox);
        }
        RecruitingException ofPreview =
            catchThrowableOfType(
                RecruitingException.class, () -> told.intake().preview(resume, UPDATE));
        RecruitingException ofSubmit =
            catchThrowableOfType(
                RecruitingException.class, () -> told.intake().submit(resume, UPDATE));

        assertThat(ofPreview).as("exists: %s", exists).hasSameClassAs(ofSubmit);
        assertThat(told.created()).isZero();
        assertThat(told.sandbox.seed().updatedTalents()).isEmpty();
        assertThat(told.sandbox.seed().attachments()).isEmpty();
      }
    }
  }

  static Stream<StoredTalent> whatCannotBeSentBack() {
    return Stream.of(
        stored().basic("experience_years", 5),
        stored().basic("email", "m***@example.org"),
        stored().basic("identification_number", "MARKER-E***"),
        stored().without("identification_type"),
        stored().basic("birthday", 631_123_200_000_000L),
        stored()
            .basic(
                "customized_data_list",
                List.of(StoredTalent.custom("f-far", 5, Map.of("time", "253370736000")))),
        stored()
            .basic(
                "customized_data_list",
                List.of(
                    StoredTalent.custom(
                        "f-open",
                        8,
                        Map.of("time_range", Map.of("start_time", "1000", "end_time", "-"))))));
  }

  @ParameterizedTest
  @MethodSource("whatCannotBeSentBack")
  void whatCouldBeEmptiedIsRefusedUnlessASettingAllowsIt(StoredTalent talent) {
    Resume resume = withNewJob();
    talent.in(feishu.sandbox);

    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> feishu.intake().submit(resume, UPDATE))
        .withMessageContaining("update-unreadable-fields")
        .withMessageNotContaining("arker");
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> feishu.intake().preview(resume, UPDATE));
    assertThat(updates()).isZero();
    // Who has nothing to change loses nothing.
    feishu.intake().submit(resume().build(), UPDATE);

    try (OnSandbox allowed = new OnSandbox("update-unreadable-fields", "leave-out")) {
      talent.in(allowed.sandbox);
      Map<String, Object> before = StoredTalent.shown(allowed.sandbox, ID);
      assertThat(allowed.intake().preview(resume, UPDATE).mayBeEmptied()).hasSize(1);

      assertThat(allowed.intake().submit(resume, UPDATE).changes()).containsExactly("employments");
      assertThat(StoredTalent.basics(StoredTalent.shown(allowed.sandbox, ID)).keySet())
          .containsAll(StoredTalent.basics(before).keySet());
    }
  }

  @Test
  void aNumberAbroadNeedsItsCountrysCode() {
    stored().basic("mobile_code", "852").in(feishu.sandbox);

    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(
            () ->
                feishu
                    .intake()
                    .submit(
                        Resume.builder()
                            .person(PersonalDetails.builder().name(PersonName.of("Other")).build())
                            .contacts(
                                ContactDetails.builder()
                                    .email(EmailAddress.of(StoredTalent.EMAIL))
                                    .build())
                            .build(),
                        UPDATE))
        .withMessageContaining("mobile-country-codes");
  }

  @Test
  void theFirstDayOfWorkOfTheResumeIsSent() {
    stored().basic("experience_years", 5).in(feishu.sandbox);
    CareerSummary career = CareerSummary.builder().workingSince(YearMonth.of(2015, 7)).build();

    ResumeReceipt receipt = feishu.intake().submit(resume().career(career).build(), UPDATE);

    assertThat(receipt.changes()).containsExactly("career.workingSinceDate");
  }

  @Test
  void aListWhoseEntriesCannotBeSentBackStaysAndIsReported() {
    stored()
        .list(
            "career_list",
            JOB,
            Map.of("company_name", "Year Ltd", "start_time", "2012", "end_time", "2013-01"))
        .in(feishu.sandbox);

    ResumeReceipt receipt = feishu.intake().submit(withNewJobAndEducation(), UPDATE);

    assertThat(receipt.changes()).containsExactly("educations");
    assertThat(receipt.notCarried()).containsExactly("employments");
    assertThat(receipt.notCarriedReasons().get(0).reason()).contains("start_time");
    assertThat(StoredTalent.entries(profile(), "career_list")).hasSize(2);
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(
            () ->
                feishu
                    .intake()
                    .submit(
                        withNewJobAndEducation(),
                        SubmitOptions.strict().ifPersonExists(ExistingPerson.UPDATE)))
        .withMessageContaining("employments")
        .withMessageContaining("start_time");
    assertThat(updates()).isEqualTo(1);
  }

  @Test
  void aListThatWouldBecomeTooLongStaysAndIsReported() {
    Map<String, Object>[] jobs = manyJobs();
    new StoredTalent(ID).list("career_list", jobs).in(feishu.sandbox);

    ResumeReceipt receipt = feishu.intake().submit(withNewJob(), UPDATE);

    assertThat(receipt.notCarried()).containsExactly("employments");
    assertThat(updates()).isZero();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<String, Object>[] manyJobs() {
    Map[] jobs = new Map[100];
    for (int i = 0; i < jobs.length; i++) {
      jobs[i] = Map.of("company_name", "Company " + i);
    }
    return jobs;
  }

  @Test
  void severalTalentsAreAConflict() {
    stored().in(feishu.sandbox);
    feishu
        .sandbox
        .seed()
        .talent("7500000000000008002", "86", null, "marker-b@example.org", null, null, null);

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(
            () ->
                feishu
                    .intake()
                    .submit(
                        resume()
                            .contacts(
                                ContactDetails.builder()
                                    .mobile(MobileNumber.of(StoredTalent.MOBILE))
                                    .email(EmailAddress.of("marker-b@example.org"))
                                    .build())
                            .build(),
                        UPDATE))
        .withMessageContaining(ID)
        .withMessageContaining("7500000000000008002")
        .withMessageNotContaining("arker");
    assertThat(updates()).isZero();
  }

  @Test
  void whoCannotBeLookedUpIsRefusedBeforeAnyCall() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                feishu
                    .intake()
                    .submit(resume().contacts(ContactDetails.builder().build()).build(), UPDATE));
    assertThat(feishu.sandbox.journal().counts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1002101, 1002103, 1002105, 1002216})
  void whatFeishuRefusesIsAConflict(int code) {
    stored().in(feishu.sandbox);
    feishu.sandbox.faults().next("updateTalent", Fault.code(code));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(() -> feishu.intake().submit(withNewJob(), UPDATE));
  }

  @Test
  void whoIsGoneMeanwhileIsNotFound() {
    stored().in(feishu.sandbox);
    feishu.sandbox.faults().next("getTalent", Fault.code(1002102, 404));

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> feishu.intake().submit(resume().build(), UPDATE));
  }

  @Test
  void aProfileThatCannotBeReadIsNotWrittenBack() {
    stored().in(feishu.sandbox);
    feishu
        .sandbox
        .faults()
        .next("getTalent", Fault.replaceJson("/data/career_list/0/title", Map.of("a", 1)));

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> feishu.intake().submit(withNewJob(), UPDATE));
    assertThat(updates()).isZero();
  }

  static Stream<Fault> profilesThatAreNotWhole() {
    return Stream.of(
        Fault.removeJson("/data/basic_info"),
        Fault.replaceJson("/data/basic_info", null),
        Fault.replaceJson("/data/basic_info", "none"),
        Fault.removeJson("/data/talent_id"),
        Fault.replaceJson("/data/talent_id", "7500000000000008002"));
  }

  /** Otherwise a person would lose what is stored, or get what is another's. */
  @ParameterizedTest
  @MethodSource("profilesThatAreNotWhole")
  void aProfileThatIsNotWholeOrAnothersIsNotWrittenBack(Fault fault) {
    stored().in(feishu.sandbox);
    feishu.sandbox.faults().always("getTalent", fault);

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> feishu.intake().submit(withNewJob(), UPDATE));
    assertThat(updates()).isZero();
  }

  private static Stream<Object> unknownValues() {
    return Stream.of(
        "MARKER-unknown",
        7,
        Map.of("inner", "MARKER-unknown"),
        Map.of(),
        List.of("MARKER-unknown"),
        List.of(Map.of("inner", "MARKER-unknown")));
  }

  @ParameterizedTest
  @MethodSource("unknownValues")
  void aListWhoseEntriesHaveAFieldThatNobodyKnowsStaysAndIsReported(Object value) {
    Map<String, Object> internship = new LinkedHashMap<>(INTERNSHIP);
    internship.put("new_of_feishu", value);
    stored().list("internship_list", internship).in(feishu.sandbox);

    ResumeReceipt receipt = feishu.intake().submit(withNewJobAndEducation(), UPDATE);

    assertThat(receipt.changes()).containsExactly("educations");
    assertThat(receipt.notCarried()).containsExactly("employments");
    assertThat(receipt.notCarriedReasons().get(0).reason())
        .contains("does not know")
        .doesNotContain("MARKER");
    assertThat(StoredTalent.entries(profile(), "internship_list")).containsExactly(internship);
  }

  /** What is null says nothing, ids have no effect, and these tags are Feishu's own. */
  @Test
  void aFieldThatSaysNothingIsNoneThatCouldBeLost() {
    Map<String, Object> job = new LinkedHashMap<>(JOB);
    job.put("id", "7600000000000000001");
    job.put("new_of_feishu", null);
    stored()
        .list("career_list", job)
        .list("education_list", Map.of("school_name", "Example University", "tag_list", List.of(1)))
        .in(feishu.sandbox);

    assertThat(feishu.intake().submit(withNewJobAndEducation(), UPDATE).notCarried()).isEmpty();
  }

  private static Map<String, Object> stay(String start, String words) {
    return Map.of("company_name", "Twice Ltd", "start_time", start, "description", words);
  }

  /** Which of the two stays is meant, the résumé does not say. */
  @Test
  void whatIsSaidOfOneStayDoesNotOverwriteAnother() {
    stored()
        .list("career_list", stay("2010-01", "first"), stay("2016-01", "second"))
        .in(feishu.sandbox);
    Resume resume =
        resume()
            .addEmployments(Employment.builder().company("Twice Ltd").summary("third").build())
            .build();

    feishu.intake().submit(resume, UPDATE);

    assertThat(StoredTalent.entries(profile(), "career_list"))
        .extracting(job -> job.get("start_time"), job -> job.get("description"))
        .containsExactlyInAnyOrder(
            tuple("2010-01", "first"), tuple("2016-01", "second"), tuple(null, "third"));
    assertThat(feishu.intake().submit(resume, UPDATE).changes())
        .as("what was added is found again")
        .isEmpty();
  }

  @Test
  void ofTwoStaysTheOneThatBeganThenIsChanged() {
    stored()
        .list("career_list", stay("2010-01", "first"), stay("2016-01", "second"))
        .in(feishu.sandbox);

    feishu
        .intake()
        .submit(
            resume()
                .addEmployments(
                    Employment.builder()
                        .company("Twice Ltd")
                        .start(YearMonth.of(2016, 1))
                        .summary("new")
                        .build())
                .addEmployments(Employment.builder().company("Twice Ltd").summary("newer").build())
                .build(),
            UPDATE);

    assertThat(StoredTalent.entries(profile(), "career_list"))
        .extracting(job -> job.get("start_time"), job -> job.get("description"))
        .containsExactlyInAnyOrder(tuple("2010-01", "newer"), tuple("2016-01", "new"));
  }

  @Test
  void anEntryOfAnotherYearIsAnotherEntry() {
    stored().list("career_list", stay("2010", "first")).in(feishu.sandbox);
    Employment.Builder job = Employment.builder().company("Twice Ltd").summary("new");

    ResumeReceipt other =
        feishu
            .intake()
            .submit(
                resume().addEmployments(job.start(YearMonth.of(2016, 1)).build()).build(), UPDATE);
    assertThat(other.notCarried()).containsExactly("employments");

    ResumeReceipt same =
        feishu
            .intake()
            .submit(
                resume().addEmployments(job.start(YearMonth.of(2010, 3)).build()).build(), UPDATE);
    assertThat(same.changes()).containsExactly("employments");
    assertThat(StoredTalent.entries(profile(), "career_list"))
        .singleElement()
        .satisfies(entry -> assertThat(entry).containsEntry("start_time", "2010-03"));
  }

  /** Digits that are neither seconds nor milliseconds of a time are no month. */
  @ParameterizedTest
  @ValueSource(strings = {"201806", "20180601", "99999999999", "2018-13", "12345"})
  void digitsThatAreNoTimeAreNotWrittenAsOne(String odd) {
    Map<String, Object> stay = stay(odd, "first");
    stored().list("career_list", stay).in(feishu.sandbox);

    assertThat(feishu.intake().submit(withNewJob(), UPDATE).notCarried())
        .containsExactly("employments");
    assertThat(StoredTalent.entries(profile(), "career_list")).containsExactly(stay);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1527811200", "1527811200000"})
  void aMonthOfEitherMagnitudeIsSentBackAsItIs(String time) {
    stored().list("career_list", stay(time, "first")).in(feishu.sandbox);

    feishu.intake().submit(withNewJob(), UPDATE);

    assertThat(StoredTalent.entries(profile(), "career_list"))
        .extracting(job -> job.get("start_time"))
        .contains("2018-06");
  }

  /** Milliseconds of the years around 1970 have the magnitude of seconds. */
  @ParameterizedTest
  @ValueSource(longs = {13_017_600L, 13_017_600_000L})
  void aBirthOfEitherMagnitudeIsSentBackAsItIs(long birthday) {
    stored().basic("birthday", birthday).in(feishu.sandbox);

    feishu.intake().submit(withNewJob(), UPDATE);

    assertThat(StoredTalent.basics(profile()).get("birthday")).hasToString("13017600000");
  }

  @Test
  void aNumberWithoutItsCallingCodeIsAMainlandOne() {
    stored().basic("mobile_code", "").in(feishu.sandbox);

    assertThat(feishu.intake().submit(resume().build(), UPDATE).changes()).isEmpty();
  }

  @Test
  void theIdThatIsAnsweredIsUsed() {
    stored().in(feishu.sandbox);
    feishu
        .sandbox
        .faults()
        .next("updateTalent", Fault.replaceJson("/data/talent_id", "7500000000000000001"));

    ResumeReceipt receipt =
        feishu
            .intake()
            .submit(resume().file(document()).addMatchedJobs(JobId.of("job-1")).build(), UPDATE);

    assertThat(receipt.talentId()).hasValue(TalentId.of("7500000000000000001"));
    assertThat(feishu.sandbox.seed().applications().get(0).talentId())
        .isEqualTo("7500000000000000001");
  }

  static Stream<Fault> lost() {
    return Stream.concat(
        ResumeSubmitStepsTest.executedWithoutAnAnswer(),
        Stream.of(Fault.dropAfterExecution().executed(false)));
  }

  @ParameterizedTest
  @MethodSource("lost")
  void anUpdateWithoutADocumentIsSentAgainAfterALostAnswer(Fault fault) {
    stored().in(feishu.sandbox);
    feishu.sandbox.faults().next("updateTalent", fault);
    Resume resume = withNewJob();

    SubmitProgress progress = doubt(resume);
    assertThat(progress.unconfirmedUpdate()).hasValue(TalentId.of(ID));
    ResumeReceipt receipt = feishu.intake().continueSubmit(progress, resume, UPDATE);

    assertThat(receipt.talentId()).hasValue(TalentId.of(ID));
    assertThat(StoredTalent.entries(profile(), "career_list"))
        .extracting(job -> job.get("company_name"))
        .contains("New Ltd", "Sample Ltd", "Old Ltd")
        .doesNotHaveDuplicates();
    assertThat(feishu.created()).isZero();
  }

  private SubmitProgress doubt(Resume resume) {
    OutcomeUnknownException unknown =
        catchThrowableOfType(
            OutcomeUnknownException.class, () -> feishu.intake().submit(resume, UPDATE));
    assertThat(unknown.retryable()).isFalse();
    return SubmitProgress.before(unknown).orElseThrow();
  }

  @Test
  void aDocumentThatTheProfileShowsIsNotAddedAgain() {
    stored().in(feishu.sandbox);
    feishu.sandbox.faults().next("updateTalent", Fault.dropAfterExecution());
    Resume resume = resume().file(document()).addMatchedJobs(JobId.of("job-1")).build();

    ResumeReceipt receipt = feishu.again().intake().continueSubmit(doubt(resume), resume, UPDATE);

    assertThat(updates()).isEqualTo(1);
    assertThat(StoredTalent.entries(profile(), "resume_attachment_list")).hasSize(1);
    assertThat(receipt.jobs()).hasSize(1);
  }

  @Test
  void aDocumentThatTheProfileDoesNotShowIsLeftToTheCaller() {
    stored().in(feishu.sandbox);
    feishu.sandbox.faults().next("updateTalent", Fault.dropAfterExecution().executed(false));
    Resume resume = resume().file(document()).build();
    SubmitProgress progress = doubt(resume);

    OutcomeUnknownException still =
        catchThrowableOfType(
            OutcomeUnknownException.class,
            () -> feishu.intake().continueSubmit(progress, resume, UPDATE));
    assertThat(still).hasMessageContaining("withoutUpdate()");
    assertThat(SubmitProgress.before(still)).hasValue(progress);
    assertThat(updates()).isZero();

    feishu.intake().continueSubmit(progress.withoutUpdate(), resume, UPDATE);
    assertThat(StoredTalent.entries(profile(), "resume_attachment_list")).hasSize(1);
    assertThat(feishu.sandbox.seed().attachments()).hasSize(1);
  }

  @Test
  void underAKeyItIsDoneOnce() {
    stored().in(feishu.sandbox);
    SubmitOptions once = UPDATE.underKey(SubmitKey.of("marker-key"));
    Resume resume =
        resume()
            .file(document())
            .addEmployments(Employment.builder().company("New Ltd").build())
            .build();
    feishu.sandbox.faults().next("updateTalent", Fault.dropAfterExecution());
    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> feishu.intake().submit(resume, once));

    ResumeReceipt receipt = feishu.intake().submit(resume, once);

    assertThat(feishu.intake().submit(resume, once)).isEqualTo(receipt);
    assertThat(updates()).isEqualTo(1);
    assertThat(StoredTalent.entries(profile(), "resume_attachment_list")).hasSize(1);
  }

  @Test
  void aRefusedUpdateKeepsTheDocumentForTheNextTry() {
    stored().in(feishu.sandbox);
    feishu.sandbox.faults().next("updateTalent", Fault.code(99991672));
    Resume resume = resume().file(document()).build();

    RecruitingException refused =
        catchThrowableOfType(
            RecruitingException.class, () -> feishu.intake().submit(resume, UPDATE));
    SubmitProgress progress = SubmitProgress.before(refused).orElseThrow();
    assertThat(progress.attachmentId()).isPresent();
    assertThat(progress.unconfirmedUpdate()).isEmpty();
    feishu.intake().continueSubmit(progress, resume, UPDATE);

    assertThat(feishu.sandbox.seed().attachments()).hasSize(1);
    assertThat(updates()).isEqualTo(1);
  }
}
