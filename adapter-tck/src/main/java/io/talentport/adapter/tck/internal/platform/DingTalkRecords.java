package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.OrganizationId;
import io.talentport.core.model.RecordSource;
import io.talentport.core.model.RecordSubject;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeId;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Seed;
import io.talentport.sandbox.data.ResumeRecordData;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** DingTalk's résumé records. */
final class DingTalkRecords extends ListingDriver<ResumeRecord> {

  private static final JsonMapper JSON = new JsonMapper();

  /** A listing has the records of one business, of the one that the sandbox's settings name. */
  private static final String BUSINESS = "ddats";

  private static final Instant FIRST = Instant.parse("2026-02-03T04:05:06.789Z");

  DingTalkRecords(PlatformScript script, Spec spec) {
    super(
        script,
        ResumeRecords.class,
        spec.call("listResumeRecords"),
        new Names("list", "has_more", "next_cursor", "size"));
  }

  @Override
  public Paged<ResumeRecord> list(RecruitingPlatform platform, PageRequest from) {
    return platform.port(ResumeRecords.class).list(from);
  }

  @Override
  public Paged<?> another(RecruitingPlatform platform, PageRequest from) {
    return list(platform, from);
  }

  /** The records of another business are another listing. */
  @Override
  public String[] settingsOfAnother() {
    return new String[] {"biz-code", "another"};
  }

  @Override
  public ResumeRecord full() {
    return sample(0);
  }

  @Override
  public ResumeRecord minimal() {
    return ResumeRecord.builder()
        .subject(RecordSubject.RESUME)
        .resumeId(ResumeId.of("resume-alone"))
        .build();
  }

  /** The sandbox holds whole rows only. */
  @Override
  ResumeRecord minimalInSandbox() {
    return sample(2);
  }

  @Override
  public ResumeRecord sample(int index) {
    List<ResumeChannel> channels = ResumeChannel.known();
    return ResumeRecord.builder()
        .subject(RecordSubject.RESUME)
        .resumeId(ResumeId.of("resume-" + index))
        .talentId(TalentId.of("candidate-" + index))
        .addSources(RecordSource.builder().channel(channels.get(index % channels.size())).build())
        .createdAt(FIRST.plusSeconds(index))
        .modifiedAt(FIRST.plusSeconds(index + 86_400L))
        .organization(OrganizationId.of("organization-" + index % 3))
        .businessCode(BUSINESS)
        .build();
  }

  @Override
  public Set<String> lost() {
    return Set.of("sources.source", "sources.chineseName", "sources.englishName", "contacts");
  }

  @Override
  public String itemSchema() {
    return "ResumeRecordItem";
  }

  @Override
  public ObjectNode item(ResumeRecord value) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    value.businessCode().ifPresent(code -> row.put("biz_code", code));
    value.organization().ifPresent(id -> row.put("corp_id", id.value()));
    value.resumeId().ifPresent(id -> row.put("resume_id", id.value()));
    value
        .sources()
        .forEach(
            source -> source.channel().ifPresent(channel -> row.put("channel", word(channel))));
    value.talentId().ifPresent(id -> row.put("candidate_id", id.value()));
    value.createdAt().ifPresent(at -> row.put("gmt_create_mils", at.toEpochMilli()));
    value.modifiedAt().ifPresent(at -> row.put("gmt_modified_mils", at.toEpochMilli()));
    return row;
  }

  @Override
  public void seed(Seed seed, List<ResumeRecord> values) {
    for (ResumeRecord value : values) {
      seed.resumeRecord(
          new ResumeRecordData(
              value.resumeId().orElseThrow().value(),
              value.talentId().orElseThrow().value(),
              word(value.sources().get(0).channel().orElseThrow()),
              value.businessCode().orElseThrow(),
              value.organization().orElseThrow().value(),
              value.createdAt().orElseThrow().toEpochMilli(),
              value.modifiedAt().orElseThrow().toEpochMilli()));
    }
  }

  private static String word(ResumeChannel channel) {
    return DingTalkVocabularies.CHANNEL.wordOf(channel);
  }

  @Override
  public @Nullable String tokenOf(RecordedRequest request) {
    JsonNode cursor = JSON.readTree(request.body()).path("cursor");
    return cursor.isString() ? cursor.asString() : null;
  }

  @Override
  public int sizeOf(RecordedRequest request) {
    return JSON.readTree(request.body()).path("size").asInt(-1);
  }
}
