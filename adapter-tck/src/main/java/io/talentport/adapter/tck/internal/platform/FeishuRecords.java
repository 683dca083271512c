package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.RecordSource;
import io.talentport.core.model.RecordSubject;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeRecords;
import io.talentport.sandbox.Seed;
import io.talentport.sandbox.data.TalentData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Feishu's people, as its nearest thing to a list of résumés. */
final class FeishuRecords extends FeishuListing<ResumeRecord> {

  /** The sandbox takes the time of its clock for the last change of what is put into it. */
  private static final Instant CHANGED = Instant.parse("2026-03-02T08:00:00Z");

  FeishuRecords(PlatformScript script, Spec spec) {
    super(script, ResumeRecords.class, spec.call("listTalents"));
  }

  @Override
  public Paged<ResumeRecord> list(RecruitingPlatform platform, PageRequest from) {
    return platform.port(ResumeRecords.class).list(from);
  }

  @Override
  public Paged<?> another(RecruitingPlatform platform, PageRequest from) {
    return platform
        .port(ResumeRecords.class)
        .list(ResumeRecordQuery.updatedBetween(CHANGED, CHANGED.plusSeconds(60)), from);
  }

  @Override
  public ResumeRecord full() {
    return ResumeRecord.builder()
        .subject(RecordSubject.PERSON)
        .talentId(TalentId.of("talent-full"))
        .addSources(source("7001", "来源一", "Source one"), source("7002", "来源二", "Source two"))
        .modifiedAt(CHANGED.plusMillis(789))
        .build();
  }

  private static RecordSource source(String id, String chineseName, String englishName) {
    return RecordSource.builder()
        .source(ResumeSourceId.of(id))
        .chineseName(chineseName)
        .englishName(englishName)
        .build();
  }

  @Override
  public ResumeRecord minimal() {
    return ResumeRecord.builder()
        .subject(RecordSubject.PERSON)
        .talentId(TalentId.of("talent-alone"))
        .build();
  }

  /** The sandbox knows of everybody when they were changed. */
  @Override
  ResumeRecord minimalInSandbox() {
    return sample(2);
  }

  @Override
  public ResumeRecord sample(int index) {
    return ResumeRecord.builder()
        .subject(RecordSubject.PERSON)
        .talentId(TalentId.of("talent-" + index))
        .modifiedAt(CHANGED)
        .build();
  }

  @Override
  public Set<String> lost() {
    // The contacts have to be asked for, which this listing does not.
    return Set.of(
        "resumeId", "createdAt", "organization", "businessCode", "sources.channel", "contacts");
  }

  @Override
  public String itemSchema() {
    return "TalentItem";
  }

  @Override
  public ObjectNode item(ResumeRecord value) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    value.talentId().ifPresent(id -> row.put("id", id.value()));
    value
        .modifiedAt()
        .ifPresent(
            at -> {
              row.put("is_in_agency_period", false);
              row.put("is_onboarded", true);
              row.putArray("resume_attachment_id_list").add("attachment-1");
              ObjectNode basics = row.putObject("basic_info");
              basics.put("name", "marker-name-unread");
              basics.put("mobile", "marker-mobile-unasked");
              basics.put("mobile_code", "marker-code-unasked");
              basics.put("email", "marker-email-unasked");
              basics.put("modify_time", Long.toString(at.toEpochMilli()));
            });
    ArrayNode sources = JsonNodeFactory.instance.arrayNode();
    value
        .sources()
        .forEach(
            source -> {
              ObjectNode node = sources.addObject();
              source.source().ifPresent(id -> node.put("id", id.value()));
              source.chineseName().ifPresent(name -> node.put("zh_name", name));
              source.englishName().ifPresent(name -> node.put("en_name", name));
            });
    if (!sources.isEmpty()) {
      row.set("resume_source_list", sources);
    }
    return row;
  }

  /** The newest comes first, so the last value is put in first; the sandbox knows no sources. */
  @Override
  public void seed(Seed seed, List<ResumeRecord> values) {
    List<ResumeRecord> oldestFirst = new ArrayList<>(values);
    Collections.reverse(oldestFirst);
    for (ResumeRecord value : oldestFirst) {
      seed.talent(
          new TalentData(
              value.talentId().orElseThrow().value(),
              "86",
              "13900000000",
              "marker-listed-person@example.org",
              null,
              null,
              null));
    }
  }
}
