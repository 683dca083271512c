package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.EnvelopeForm;
import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.adapter.tck.ListingUnderTest;
import io.talentport.adapter.tck.SampleResumes;
import io.talentport.adapter.tck.SubmitUnderTest;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Gender;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.Seed;
import io.talentport.sandbox.data.ResumeRecordData;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The reference adapter for the contract: two operations of one host. */
final class ReferenceUnderTest {

  private static final JsonMapper JSON = new JsonMapper();

  private ReferenceUnderTest() {}

  static AdapterUnderTest with(Defect defect) {
    return AdapterUnderTest.named("dingtalk")
        .document("/io/talentport/specs/dingtalk-ats.yaml")
        .envelope(new Envelope())
        .mandatorySettings("app-key", "app-secret")
        .secretSettings("app-secret")
        .blocksCallersByWebPage()
        .wordless("ResumeDetailInfo.sex", Gender.OTHER)
        .connect(
            (settings, options, clock) -> new ReferencePlatform(settings, options, clock, defect))
        .logs(EverythingLogged::text)
        .listing(
            ListingUnderTest.of("listResumeRecords", ResumeRecords.class, ReferenceUnderTest::list)
                .another(ReferenceUnderTest::list, "biz-code", "another")
                .seeded(ReferenceUnderTest::seedRecords))
        .submit(
            SubmitUnderTest.by("addResume")
                .made(
                    seed ->
                        seed.submittedResumes().stream()
                            .map(param -> param.at("/resume_detail_info/name").asString())
                            .toList())
                .refuses(
                    "resume.contacts.mobile",
                    "must be given",
                    () ->
                        SampleResumes.minimal().contacts(ContactDetails.builder().build()).build()))
        .coveredElsewhere("listStatisticsResumes", "not served by the reference")
        .coveredElsewhere("checkResumeExistence", "not served by the reference")
        .coveredElsewhere("ExistenceEducation.school_type", "not served by the reference");
  }

  private static Paged<ResumeRecord> list(RecruitingPlatform platform, PageRequest from) {
    return platform.port(ResumeRecords.class).list(from);
  }

  private static void seedRecords(Seed seed, List<Map<String, Object>> rows) {
    for (Map<String, Object> values : rows) {
      JsonNode row = JSON.valueToTree(values);
      seed.resumeRecord(
          new ResumeRecordData(
              row.path("resume_id").asString(),
              row.path("candidate_id").asString(),
              row.path("channel").asString(),
              row.path("biz_code").asString(),
              row.path("corp_id").asString(),
              row.path("gmt_create_mils").asLong(),
              row.path("gmt_modified_mils").asLong()));
    }
  }

  private static final class Envelope implements EnvelopeForm {

    @Override
    public ObjectNode success(JsonNode payload) {
      ObjectNode reply = JsonNodeFactory.instance.objectNode();
      reply.put("errcode", 0).put("errmsg", "ok").put("request_id", "success-of-the-contract");
      reply.set("result", payload);
      return reply;
    }

    @Override
    public ObjectNode refusal(String operation, String code, String text, String requestId) {
      ObjectNode reply = JsonNodeFactory.instance.objectNode();
      if (code.matches("-?\\d+")) {
        reply.put("errcode", Long.parseLong(code));
      } else {
        reply.put("errcode", 15).put("sub_code", code).put("sub_msg", text);
      }
      return reply.put("errmsg", text).put("request_id", requestId);
    }

    @Override
    public Optional<String> refusalCode(JsonNode reply) {
      String code = reply.path(reply.has("sub_code") ? "sub_code" : "errcode").asString();
      return Optional.of(code).filter(refused -> !refused.equals("0"));
    }
  }
}
