package io.talentport.adapter.dingtalk;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.EnvelopeForm;
import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.adapter.tck.ListingUnderTest;
import io.talentport.adapter.tck.LookupUnderTest;
import io.talentport.adapter.tck.SampleResumes;
import io.talentport.adapter.tck.SubmitUnderTest;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Gender;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.Seed;
import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.data.ResumeRecordData;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** DingTalk and its adapter for the contract, written from the vendor's pages. */
final class DingTalkUnderTest {

  private static final JsonMapper JSON = new JsonMapper();

  private static final MobileNumber MOBILE = MobileNumber.of("13987650123");

  private static final TalentMatch PERSON =
      TalentMatch.builder()
          .talentId(TalentId.of("candidate-of-the-contract"))
          .name(PersonName.of("Marker-Candidate 林夏"))
          .mobile(MOBILE)
          .build();

  private DingTalkUnderTest() {}

  static AdapterUnderTest adapter() {
    return AdapterUnderTest.named("dingtalk")
        .document(
            "/io/talentport/specs/dingtalk-ats.yaml", "/io/talentport/specs/dingtalk-ats-api.yaml")
        .envelope(new Envelope())
        .mandatorySettings("app-key", "app-secret")
        .secretSettings("app-secret")
        .addressSettings("api-base-url")
        .blocksCallersByWebPage()
        .wordless("ResumeDetailInfo.sex", Gender.OTHER)
        .typedSettings(DingTalkSettings::builder, DingTalkSettingsSchema.SCHEMA::read)
        .connect(
            (settings, options, clock) ->
                DingTalk.connect(DingTalkSettings.of(settings), options, new ClockTime(clock)))
        .logs(EverythingLogged::text)
        .listing(
            ListingUnderTest.of("listResumeRecords", ResumeRecords.class, DingTalkUnderTest::list)
                // The records of another business are another listing.
                .another(DingTalkUnderTest::list, "biz-code", "another")
                .seeded(DingTalkUnderTest::seedRecords))
        .submit(submit())
        .lookup(
            LookupUnderTest.by(
                    "getCandidateByPhone",
                    TalentQuery.builder().addMobiles(MOBILE).build(),
                    PERSON,
                    DingTalkUnderTest::seedPerson)
                .nobodyBy("candidate.notExists"));
  }

  private static Paged<ResumeRecord> list(RecruitingPlatform platform, PageRequest from) {
    return platform.port(ResumeRecords.class).list(from);
  }

  /** What DingTalk demands of a résumé and of its file's address. */
  private static SubmitUnderTest submit() {
    Resume minimal = SampleResumes.minimal().build();
    URI url = URI.create("https://files.example.org/resume");
    return SubmitUnderTest.by("addResume")
        .made(
            seed ->
                seed.submittedResumes().stream()
                    .map(param -> param.at("/resume_detail_info/name").asString())
                    .toList())
        .refuses(
            "resume.contacts.mobile",
            "must be given",
            () ->
                SampleResumes.minimal()
                    .contacts(
                        ContactDetails.builder()
                            .email(EmailAddress.of("person@example.org"))
                            .build())
                    .build())
        .refuses(
            "resume.channel",
            "must be given",
            () -> Resume.builder().person(minimal.person()).contacts(minimal.contacts()).build())
        .refuses(
            "resume.file.name",
            "must have a suffix",
            () -> SampleResumes.minimal().file(ResumeFile.ofUrl("resume", url)).build())
        .refuses(
            "resume.file.url",
            "must be an absolute http or https address",
            () ->
                SampleResumes.minimal()
                    .file(ResumeFile.ofUrl("resume.pdf", URI.create("resume.pdf")))
                    .build());
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

  private static void seedPerson(Seed seed, TalentMatch person) {
    seed.candidate(
        new CandidateData(
            person.talentId().value(),
            person.name().map(PersonName::value).orElse("Nameless"),
            person.mobile().map(MobileNumber::number).orElse(null)));
  }

  /** The legacy API wraps every answer, the V1 API refusals only. */
  private static final class Envelope implements EnvelopeForm {

    private static final Set<String> V1_OPERATIONS =
        Set.of(
            "getCandidateByPhone",
            "importCandidateByResume",
            "createAccessToken",
            "createCorpToken");

    @Override
    public ObjectNode success(JsonNode payload) {
      ObjectNode reply = JsonNodeFactory.instance.objectNode();
      reply.put("errcode", 0).put("errmsg", "ok").put("request_id", "success-of-the-contract");
      reply.set("result", payload);
      return reply;
    }

    @Override
    public ObjectNode refusal(String operation, String code, String text, String requestId) {
      return V1_OPERATIONS.contains(operation)
          ? refusalOfV1(code, text, requestId)
          : refusalOfLegacy(code, text, requestId);
    }

    /** A code that is a number is of the legacy API, and the V1 API gives it for a wrong path. */
    private static ObjectNode refusalOfV1(String code, String text, String requestId) {
      ObjectNode reply = JsonNodeFactory.instance.objectNode();
      if (code.matches("\\d+")) {
        reply.put("errcode", Long.parseLong(code)).put("errmsg", text);
      } else {
        reply.put("code", code).put("message", text);
      }
      return reply.put("requestid", requestId);
    }

    private static ObjectNode refusalOfLegacy(String code, String text, String requestId) {
      ObjectNode reply = JsonNodeFactory.instance.objectNode();
      if (code.matches("-?\\d+")) {
        reply.put("errcode", Long.parseLong(code));
      } else {
        // A code that is no number belongs to a service behind the gateway, whose own code is 15.
        reply.put("errcode", 15).put("sub_code", code).put("sub_msg", text);
      }
      return reply.put("errmsg", text).put("request_id", requestId);
    }

    /** Of several codes the innermost one decides; successes of the V1 API have none. */
    @Override
    public Optional<String> refusalCode(JsonNode reply) {
      return Stream.of("sub_code", "code", "errcode")
          .filter(reply::has)
          .map(name -> reply.path(name).asString())
          .findFirst()
          .filter(code -> !code.equals("0"));
    }
  }
}
