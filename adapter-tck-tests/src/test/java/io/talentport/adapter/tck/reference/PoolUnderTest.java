package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.DocumentsUnderTest;
import io.talentport.adapter.tck.EnvelopeForm;
import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.adapter.tck.ListingUnderTest;
import io.talentport.adapter.tck.OperationUnderTest;
import io.talentport.adapter.tck.SampleResumes;
import io.talentport.adapter.tck.SubmitUnderTest;
import io.talentport.adapter.tck.SubmitUnderTest.Product;
import io.talentport.adapter.tck.TalentsUnderTest;
import io.talentport.adapter.tck.UpdateUnderTest;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.Application;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.Resume;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.Applications;
import io.talentport.sandbox.Seed;
import io.talentport.sandbox.data.ApplicationData;
import io.talentport.sandbox.data.AttachmentData;
import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.sandbox.data.TalentData;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The reference adapter of a talent pool for the promises that it is about. */
final class PoolUnderTest {

  private static final TalentId TALENT = TalentId.of("talent-of-the-reference");
  private static final TalentId EXISTING = TalentId.of("existing-talent");
  private static final AttachmentId DOCUMENT = AttachmentId.of("7400000000000000901");
  private static final String MOBILE = "13987650123";
  private static final String NOT_READ = "not read by the reference";

  /** The vocabularies of a profile that the reference leaves out. */
  private static final List<String> LEFT_OUT =
      List.of(
          "TalentDetail.top_degree",
          "TalentDetailBasicInfo.confidential",
          "TalentDetailBasicInfo.identification_type",
          "TalentDetailBasicInfo.marital_status",
          "TalentDetailCustomField.object_type",
          "TalentDetailCustomModule.object_type",
          "TalentDetailEducation.academic_ranking",
          "TalentDetailEducation.degree",
          "TalentDetailEducation.education_type",
          "TalentDetailLanguage.language",
          "TalentDetailLanguage.proficiency",
          "TalentDetailRegistration.scenario",
          "TalentDetailSns.sns_type",
          "TalentDetailTag.type");

  private PoolUnderTest() {}

  static AdapterUnderTest with(PoolDefect defect) {
    Resume minimal = SampleResumes.minimal().build();
    AdapterUnderTest pool =
        AdapterUnderTest.named("feishu")
            .document("/io/talentport/specs/feishu-hire.yaml")
            .sandbox(sandbox -> sandbox.duplicateTalents(DuplicateTalents.CREATED))
            .envelope(new Envelope())
            .mandatorySettings("app-id", "app-secret")
            .secretSettings("app-secret")
            .connect(
                (settings, options, clock) -> new ReferencePool(settings, options, clock, defect))
            .logs(EverythingLogged::text)
            .talents(TalentsUnderTest.by("getTalent", "data", TALENT, TalentId.of("nobody")))
            .documents(
                DocumentsUnderTest.by(
                    "getAttachment",
                    "downloadAttachment",
                    DOCUMENT,
                    (seed, content) ->
                        seed.resumeDocument(
                            DOCUMENT.value(), "cv.pdf", "application/pdf", content)))
            .listing(
                ListingUnderTest.of("listApplicationIds", Applications.class, PoolUnderTest::list)
                    .details("getApplication", "data.application_detail", "basic_info.id")
                    .seeded(PoolUnderTest::seedApplications))
            .operation(
                OperationUnderTest.of(
                        "getApplication",
                        Applications.class,
                        platform -> list(platform, PageRequest.first()).stream().toList())
                    .behind("listApplicationIds")
                    .nobodyBy("1002201"))
            .submit(
                SubmitUnderTest.by("createTalent")
                    .carriesWhole(
                        Resume.builder()
                            .person(minimal.person())
                            .contacts(minimal.contacts())
                            .build())
                    .made(PoolUnderTest::people)
                    .step(
                        "uploadAttachment",
                        Product.DOCUMENT,
                        seed -> seed.attachments().stream().map(AttachmentData::id).toList())
                    .step("createTalent", Product.PERSON, PoolUnderTest::people)
                    .step(
                        "createApplication",
                        Product.APPLICATION,
                        seed -> seed.applications().stream().map(ApplicationData::jobId).toList()))
            .update(
                UpdateUnderTest.by(
                    "updateTalent",
                    EXISTING,
                    PoolUnderTest::seedExisting,
                    seed ->
                        seed.updatedTalents().stream()
                            .map(update -> update.path("talent_id").asString())
                            .toList()));
    LEFT_OUT.forEach(vocabulary -> pool.coveredElsewhere(vocabulary, NOT_READ));
    return pool;
  }

  private static List<String> people(Seed seed) {
    return seed.talents().stream().map(TalentData::id).toList();
  }

  private static Paged<Application> list(RecruitingPlatform platform, PageRequest from) {
    return platform.port(Applications.class).ofTalent(TALENT, from);
  }

  @SuppressWarnings("unchecked")
  private static void seedApplications(Seed seed, List<Map<String, Object>> records) {
    seed.rows(
        "listApplicationIds",
        records.stream()
            .map(record -> (Map<String, Object>) Objects.requireNonNull(record.get("basic_info")))
            .toList());
  }

  private static void seedExisting(Seed seed) {
    String name = SampleResumes.minimal().build().person().name().value();
    seed.rows(
        "getTalent",
        List.of(
            Map.of(
                "talent_id",
                EXISTING.value(),
                "basic_info",
                Map.of("name", name, "mobile_number", MOBILE, "mobile_code", "86"),
                "career_list",
                List.of(
                    Map.of(
                        "company_name",
                        "marker-company",
                        "title",
                        "marker-title",
                        "start_time",
                        "2018-07"),
                    Map.of("company_name", "marker-older-company", "start_time", "2015-01")),
                "works_list",
                List.of(Map.of("link", "https://works.example.com/marker")))));
    seed.talent(EXISTING.value(), "86", MOBILE, null, null, null, false);
  }

  private static final class Envelope implements EnvelopeForm {

    @Override
    public ObjectNode success(JsonNode payload) {
      ObjectNode reply = JsonNodeFactory.instance.objectNode();
      reply.put("code", 0).put("msg", "success").set("data", payload);
      return reply;
    }

    @Override
    public ObjectNode refusal(String operation, String code, String text, String requestId) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("code", Long.parseLong(code))
          .put("msg", text);
    }

    @Override
    public Optional<String> refusalCode(JsonNode reply) {
      return Optional.of(reply.path("code").asString()).filter(code -> !code.equals("0"));
    }
  }
}
