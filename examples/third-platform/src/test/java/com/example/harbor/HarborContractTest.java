package com.example.harbor;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.EnvelopeForm;
import io.talentport.adapter.tck.EverythingLogged;
import io.talentport.adapter.tck.ListingUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import io.talentport.adapter.tck.SampleResumes;
import io.talentport.adapter.tck.SubmitUnderTest;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeRecords;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class HarborContractTest extends RecruitingAdapterContract {

  @Override
  protected AdapterUnderTest adapter() {
    return AdapterUnderTest.named("harbor")
        .document("/com/example/harbor/operations.json")
        .envelope(new Envelope())
        .mandatorySettings("client-id", "client-secret")
        .secretSettings("client-secret")
        .tokenLifetime(Duration.ofHours(1))
        .connect(
            (settings, options, clock) ->
                HarborProvider.connect(settings, options, new ClockTime(clock)))
        .logs(EverythingLogged::text)
        .listing(
            ListingUnderTest.of("listCandidates", ResumeRecords.class, HarborContractTest::list)
                .another(HarborContractTest::list, "client-id", "another"))
        .submit(
            SubmitUnderTest.by("createCandidate")
                .made(
                    seed ->
                        seed.rows("listCandidates").stream()
                            .map(row -> row.get("id").toString())
                            .toList())
                .refuses(
                    "resume.contacts.mobile",
                    "must be given",
                    () ->
                        SampleResumes.minimal()
                            .contacts(ContactDetails.builder().build())
                            .build()));
  }

  private static Paged<ResumeRecord> list(RecruitingPlatform platform, PageRequest from) {
    return platform.port(ResumeRecords.class).list(from);
  }

  /** Written from Harbor's pages. */
  private static final class Envelope implements EnvelopeForm {

    @Override
    public ObjectNode success(JsonNode payload) {
      ObjectNode reply = JsonNodeFactory.instance.objectNode().put("status", "ok");
      payload.forEachEntry(reply::set);
      return reply;
    }

    @Override
    public ObjectNode refusal(String operation, String code, String text, String requestId) {
      return JsonNodeFactory.instance
          .objectNode()
          .put("status", code)
          .put("message", text)
          .put("trace_id", requestId);
    }

    @Override
    public Optional<String> refusalCode(JsonNode reply) {
      return Optional.of(reply.path("status").asString()).filter(status -> !status.equals("ok"));
    }
  }
}
