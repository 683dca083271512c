package io.talentport.adapter.feishu;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.DocumentsUnderTest;
import io.talentport.adapter.tck.EnvelopeForm;
import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.adapter.tck.ListingUnderTest;
import io.talentport.adapter.tck.LookupUnderTest;
import io.talentport.adapter.tck.OperationUnderTest;
import io.talentport.adapter.tck.SampleResumes;
import io.talentport.adapter.tck.SubmitUnderTest;
import io.talentport.adapter.tck.SubmitUnderTest.Product;
import io.talentport.adapter.tck.TalentsUnderTest;
import io.talentport.adapter.tck.UpdateUnderTest;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ApplicationOutcome;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.JobExpectation;
import io.talentport.core.model.MaritalStatus;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.RecruitmentType;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.Applications;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Jobs;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.sandbox.Seed;
import io.talentport.sandbox.data.ApplicationData;
import io.talentport.sandbox.data.AttachmentData;
import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.TalentData;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Feishu and its adapter for the contract, written from the vendor's pages. */
final class FeishuUnderTest {

  private static final TalentId TALENT = TalentId.of("talent-of-the-contract");

  private static final TalentId EXISTING = TalentId.of("7500000000000008001");

  private static final TalentId APPLICANT = TalentId.of("applicant-of-the-contract");

  private static final ExternalApplicationContent APPLICATION =
      ExternalApplicationContent.builder()
          .talentId(APPLICANT)
          .recruitmentType(RecruitmentType.EXPERIENCED)
          .jobTitle("Analyst")
          .resumeSource("own site")
          .stage("offer")
          .terminationType("marker-termination-type")
          .terminationReason("marker-termination-reason")
          .deliveryType(DeliveryType.CANDIDATE)
          .createdAt(Instant.parse("2026-02-03T04:05:06.789Z"))
          .terminatedAt(Instant.parse("2026-02-04T04:05:06.789Z"))
          .build();

  private static final ExternalApplicationContent REPLACEMENT =
      ExternalApplicationContent.builder().from(APPLICATION).jobTitle("Engineer").build();

  /** More than one test calls for. */
  private static final int MOST_DELETED = 250;

  private static final AtomicInteger DELETED = new AtomicInteger();

  private static final TalentMatch PERSON =
      TalentMatch.builder()
          .talentId(TALENT)
          .mobile(MobileNumber.of("852", "98765432"))
          .email(EmailAddress.of("marker-talent@example.org"))
          .identificationType(IdentificationType.PASSPORT)
          .identificationNumber(IdentificationNumber.of("MARKER-E1234567"))
          .onboarded(true)
          .build();

  private static final TalentQuery QUERY =
      TalentQuery.builder()
          .addMobiles(MobileNumber.of("852", "98765432"))
          .addEmails(EmailAddress.of("marker-talent@example.org"))
          .identificationType(IdentificationType.PASSPORT)
          .addIdentificationNumbers(IdentificationNumber.of("MARKER-E1234567"))
          .build();

  private static final Map<IdentificationType, Integer> IDENTIFICATION_NUMBERS =
      Map.of(IdentificationType.PASSPORT, 2, IdentificationType.OTHER, 5);

  private static final String STORE_APP = "StoreAppContractTest, StoreAppTest; of a store app only";

  private static final String PROFILES = "TalentProfilesTest";
  private static final String REASONS =
      "FeishuApplicationsTest; a refusal leaves unknown who ended an application";

  /** As the sandbox numbers them. */
  private static final String FIRST_TICKET = "sandbox-feishu-app-ticket-1";

  private FeishuUnderTest() {}

  static AdapterUnderTest adapter() {
    AdapterUnderTest feishu =
        described()
            .listing(
                ListingUnderTest.of(
                        "listExternalApplications",
                        ExternalApplications.class,
                        (platform, from) ->
                            platform.port(ExternalApplications.class).ofTalent(TALENT, from))
                    .another(
                        (platform, from) ->
                            platform
                                .port(ExternalApplications.class)
                                .ofTalent(TalentId.of("another"), from))
                    .seeded(FeishuUnderTest::seedApplications));
    return reading(feishu)
        .sandbox(sandbox -> sandbox.duplicateTalents(DuplicateTalents.CREATED))
        .mandatorySettings("app-id", "app-secret")
        .coveredElsewhere("getAppAccessToken", STORE_APP)
        .coveredElsewhere("getStoreTenantAccessToken", STORE_APP)
        .coveredElsewhere("resendAppTicket", STORE_APP)
        .wordless("NewTalentIdentification.identification_type", IdentificationType.HK_ID_CARD)
        .submit(submit())
        .update(update())
        .operation(
            OperationUnderTest.of(
                    "uploadAttachment",
                    ResumeIntake.class,
                    platform -> List.of(storedAs(platform.port(ResumeIntake.class))))
                .before("createTalent")
                .made(FeishuUnderTest::documents))
        .operation(
            OperationUnderTest.of(
                    "createExternalApplication",
                    ExternalApplications.class,
                    platform ->
                        List.of(platform.port(ExternalApplications.class).create(APPLICATION)))
                .seeded(FeishuUnderTest::seedOwnApplications)
                .made(
                    seed ->
                        seed.externalApplications().stream()
                            .filter(
                                one ->
                                    APPLICATION
                                        .jobTitle()
                                        .equals(Optional.ofNullable(one.jobTitle())))
                            .map(ExternalApplicationData::id)
                            .toList()))
        .operation(
            OperationUnderTest.of(
                    "replaceExternalApplication",
                    ExternalApplications.class,
                    FeishuUnderTest::replaced)
                .seeded(FeishuUnderTest::seedOwnApplications))
        .operation(
            OperationUnderTest.of(
                    "deleteExternalApplication",
                    ExternalApplications.class,
                    FeishuUnderTest::deleted)
                .seeded(FeishuUnderTest::seedOwnApplications));
  }

  private static List<?> replaced(RecruitingPlatform platform) {
    ExternalApplicationId id = ExternalApplicationId.of("replaced");
    platform.port(ExternalApplications.class).replace(id, APPLICANT, REPLACEMENT);
    return List.of(id);
  }

  /** A record can be deleted once, so that each call takes the next one. */
  private static List<?> deleted(RecruitingPlatform platform) {
    int number = DELETED.getAndIncrement() % MOST_DELETED;
    platform
        .port(ExternalApplications.class)
        .delete(ExternalApplicationId.of("deleted-" + number), APPLICANT);
    return List.of("deleted");
  }

  /** Those of a talent that no listing of the contract is about. */
  private static void seedOwnApplications(Seed seed) {
    String talent = APPLICANT.value();
    seed.talent(new TalentData(talent, "86", null, null, null, null, null));
    seed.rows("listExternalApplications", List.of(Map.of("id", "replaced", "talent_id", talent)));
    seed.rows(
        "listExternalApplications",
        IntStream.range(0, MOST_DELETED)
            .mapToObj(number -> Map.of("id", "deleted-" + number, "talent_id", talent))
            .toList());
  }

  /** The same as a store app, which may read only. */
  static AdapterUnderTest storeApp() {
    ConnectOptions options =
        ConnectOptions.builder()
            .component(AppTicketSource.class, appId -> Optional.of(FIRST_TICKET))
            .build();
    return reading(described())
        .report("feishu-store-app")
        .sandbox(sandbox -> sandbox.asStoreApp(true))
        .mandatorySettings("app-id", "app-secret", "tenant-key")
        .options(options)
        .coveredElsewhere("getTenantAccessToken", "FeishuContractTest; not of a store app")
        .coveredElsewhere("getAppAccessToken", "StoreAppTest; not for each tenant")
        .coveredElsewhere("resendAppTicket", "StoreAppTest; only where no ticket is good");
  }

  private static AdapterUnderTest described() {
    return AdapterUnderTest.named("feishu")
        .document("/io/talentport/specs/feishu-hire.yaml")
        .envelope(new Envelope())
        .secretSettings("app-secret")
        .deadlineSettings("upload-deadline")
        .typedSettings(FeishuSettings::builder, FeishuSettingsSchema.SCHEMA::read)
        .connect(
            (settings, options, clock) ->
                Feishu.connect(FeishuSettings.of(settings), options, new ClockTime(clock)))
        .logs(EverythingLogged::text);
  }

  /** What every type of application may do. */
  private static AdapterUnderTest reading(AdapterUnderTest feishu) {
    return feishu
        .wordless("JobItem.required_degree", EducationLevel.OTHER)
        .coveredElsewhere("listTerminationReasons", REASONS)
        .coveredElsewhere("TerminationReasonItem.termination_type", REASONS)
        .coveredElsewhere("queryLocations", "PlacesTest; its failures leave places out")
        .coveredElsewhere("QueryLocationsRequest.location_type", "PlacesTest; what is asked for")
        .coveredElsewhere("JobItem.job_attribute", "a yes or no in the core: the rows of listJobs")
        .listing(
            ListingUnderTest.of(
                "listResumeSources",
                ResumeSources.class,
                (platform, from) -> platform.port(ResumeSources.class).list(from)))
        .listing(
            ListingUnderTest.of(
                "listJobs", Jobs.class, (platform, from) -> platform.port(Jobs.class).list(from)))
        .talents(
            TalentsUnderTest.by(
                "getTalent", "data", ProfiledTalent.ID, TalentId.of("7500000000000000999")))
        .documents(
            DocumentsUnderTest.by(
                "getAttachment",
                "downloadAttachment",
                ProfiledTalent.DOCUMENT,
                ProfiledTalent::store))
        .wordless("TalentDetailBasicInfo.marital_status", MaritalStatus.DIVORCED)
        .wordless("TalentDetailBasicInfo.identification_type", IdentificationType.HK_ID_CARD)
        .coveredElsewhere("TalentDetail.top_degree", PROFILES)
        .coveredElsewhere("TalentDetailBasicInfo.confidential", PROFILES)
        .coveredElsewhere("TalentDetailEducation.degree", PROFILES)
        .coveredElsewhere("TalentDetailCustomField.object_type", PROFILES)
        .coveredElsewhere("TalentDetailCustomModule.object_type", PROFILES)
        .listing(
            ListingUnderTest.of(
                    "listApplicationIds",
                    Applications.class,
                    (platform, from) -> platform.port(Applications.class).ofTalent(TALENT, from))
                .another(
                    (platform, from) ->
                        platform.port(Applications.class).ofTalent(TalentId.of("another"), from))
                .details("getApplication", "data.application_detail", "basic_info.id")
                .seeded(ListedApplication::seed))
        .operation(
            OperationUnderTest.of("getApplication", Applications.class, ListedApplication::alone)
                .behind("listApplicationIds")
                .nobodyBy("1002201")
                .seeded(ListedApplication::seed))
        .wordless(
            "ApplicationBasicInfo.active_status",
            ApplicationOutcome.HIRED,
            ApplicationOutcome.REJECTED,
            ApplicationOutcome.WITHDRAWN,
            ApplicationOutcome.ENDED_OTHERWISE)
        .wordless("ApplicationBasicInfo.delivery_type", DeliveryType.REFERRAL, DeliveryType.OTHER)
        .coveredElsewhere("ApplicationBasicInfo.onboard_status", "FeishuApplicationsTest")
        .lookup(LookupUnderTest.by("batchGetTalentIds", QUERY, PERSON, FeishuUnderTest::seedPerson))
        .listing(
            ListingUnderTest.of(
                    "listTalents",
                    ResumeRecords.class,
                    (platform, from) -> platform.port(ResumeRecords.class).list(from))
                .another(
                    (platform, from) ->
                        platform
                            .port(ResumeRecords.class)
                            .list(
                                ResumeRecordQuery.updatedBetween(
                                    Instant.parse("2026-03-02T08:00:00Z"),
                                    Instant.parse("2026-03-02T08:01:00Z")),
                                from))
                .seeded(FeishuUnderTest::seedTalents));
  }

  /** A document at an address is not fetched, and without jobs nobody applies: one call is left. */
  private static SubmitUnderTest submit() {
    Resume minimal = SampleResumes.minimal().build();
    return SubmitUnderTest.by("createTalent")
        .submitting(withoutPlaces(SampleResumes.full().matchedJobs(List.of()).build()))
        .made(FeishuUnderTest::people)
        .carriesWhole(
            Resume.builder().person(minimal.person()).contacts(minimal.contacts()).build())
        .refuses(
            "resume.file",
            "must be a file that can be read",
            () -> withFile(ResumeFile.ofPath(Path.of("marker-of-a-missing-file.pdf"))))
        .refuses(
            "resume.file",
            "must have from 1 to 314572800 bytes",
            () -> withFile(ResumeFile.ofBytes("resume.pdf", new byte[0])))
        .step("uploadAttachment", Product.DOCUMENT, FeishuUnderTest::documents)
        .step("createTalent", Product.PERSON, FeishuUnderTest::people)
        .step(
            "createApplication",
            Product.APPLICATION,
            seed -> seed.applications().stream().map(ApplicationData::jobId).toList());
  }

  /** A talent with the contacts of the samples, whom a submit with a place updates. */
  private static UpdateUnderTest update() {
    PersonalDetails living =
        PersonalDetails.builder()
            .from(SampleResumes.minimal().build().person())
            .residence("上海")
            .build();
    return UpdateUnderTest.by(
            "updateTalent",
            EXISTING,
            FeishuUnderTest::seedExisting,
            seed ->
                seed.updatedTalents().stream()
                    .map(update -> update.path("talent_id").asString())
                    .toList())
        .submitting(
            SampleResumes.withNewEmployment(SampleResumes.withDocument()).person(living).build());
  }

  private static void seedExisting(Seed seed) {
    PersonalDetails person = SampleResumes.minimal().build().person();
    new StoredTalent(EXISTING.value())
        .basic("name", person.name().value())
        .basic("mobile_number", "13987650123")
        .basic(
            "customized_data_list",
            List.of(StoredTalent.custom("7300000000000000010", 9, Map.of("number", "3.75"))))
        .list(
            "career_list",
            Map.of(
                "company_name",
                "marker-company",
                "title",
                "marker-title",
                "description",
                "marker-work",
                "start_time",
                "2018-07",
                "customized_data_list",
                List.of(
                    StoredTalent.custom(
                        "7300000000000000011", 1, Map.of("content", "marker-remark")))),
            Map.of("company_name", "marker-older-company", "start_time", "2015-01"))
        .list("internship_list", Map.of("company_name", "marker-trial", "start_time", "2013-07"))
        .list("education_list", Map.of("school_name", "marker-school", "degree", 6))
        .list("project_list", Map.of("project_name", "marker-project", "start_time", "2019-01"))
        .in(seed);
    seed.rows(
        "queryLocations",
        List.of(
            Map.of(
                "city", Map.of("city_code", "CT_28", "city_name_info", Map.of("zh_name", "上海")))));
  }

  /** Whose names would be looked up by a call of their own: see PlacesTest. */
  private static Resume withoutPlaces(Resume resume) {
    PersonalDetails person =
        PersonalDetails.builder()
            .from(resume.person())
            .nationality(Optional.empty())
            .nativePlace(Optional.empty())
            .residence(Optional.empty())
            .build();
    Optional<JobExpectation> expectation =
        resume
            .expectation()
            .map(one -> JobExpectation.builder().from(one).location(Optional.empty()).build());
    return Resume.builder().from(resume).person(person).expectation(expectation).build();
  }

  private static Resume withFile(ResumeFile file) {
    return SampleResumes.minimal().file(file).build();
  }

  private static List<String> documents(Seed seed) {
    return seed.attachments().stream().map(AttachmentData::id).toList();
  }

  private static List<String> people(Seed seed) {
    return seed.talents().stream().map(TalentData::id).toList();
  }

  /** What comes of the upload is the document's id, however the submit ends afterwards. */
  private static String storedAs(ResumeIntake intake) {
    Resume resume = SampleResumes.withDocument().matchedJobs(List.of()).build();
    try {
      return documentOf(intake.submit(resume).progress());
    } catch (RecruitingException later) {
      if (later.operation().filter("createTalent"::equals).isEmpty()) {
        throw later;
      }
      return documentOf(SubmitProgress.before(later));
    }
  }

  private static String documentOf(Optional<SubmitProgress> progress) {
    return progress.flatMap(SubmitProgress::attachmentId).orElseThrow().value();
  }

  private static void seedApplications(Seed seed, List<Map<String, Object>> rows) {
    seed.talent(new TalentData(TALENT.value(), "86", null, null, null, null, null));
    seed.rows("listExternalApplications", rows);
  }

  /** The newest comes first, so the last row is put in first. */
  private static void seedTalents(Seed seed, List<Map<String, Object>> rows) {
    List<Map<String, Object>> oldestFirst = new ArrayList<>(rows);
    Collections.reverse(oldestFirst);
    for (Map<String, Object> row : oldestFirst) {
      seed.talent(
          new TalentData(
              String.valueOf(row.get("id")),
              "86",
              "13900000000",
              "marker-listed-person@example.org",
              null,
              null,
              null));
    }
  }

  private static void seedPerson(Seed seed, TalentMatch person) {
    seed.talent(
        new TalentData(
            person.talentId().value(),
            person.mobile().map(MobileNumber::countryCode).orElse("86"),
            person.mobile().map(MobileNumber::number).orElse(null),
            person.email().map(EmailAddress::value).orElse(null),
            person.identificationType().map(IDENTIFICATION_NUMBERS::get).orElse(null),
            person.identificationNumber().map(IdentificationNumber::value).orElse(null),
            person.onboarded().orElse(null)));
  }

  /** The same for every operation. */
  private static final class Envelope implements EnvelopeForm {

    @Override
    public ObjectNode success(JsonNode payload) {
      ObjectNode reply = JsonNodeFactory.instance.objectNode();
      reply.put("code", 0).put("msg", "success").set("data", payload);
      return reply;
    }

    @Override
    public ObjectNode refusal(String operation, String code, String text, String requestId) {
      ObjectNode reply = JsonNodeFactory.instance.objectNode();
      reply.put("code", Long.parseLong(code)).put("msg", text);
      reply.putObject("error").put("log_id", requestId).put("message", text);
      return reply;
    }

    @Override
    public Optional<String> refusalCode(JsonNode reply) {
      return Optional.of(reply.path("code").asString()).filter(code -> !code.equals("0"));
    }
  }
}
