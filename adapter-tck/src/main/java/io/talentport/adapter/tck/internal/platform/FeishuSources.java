package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.ResumeSourceStatus;
import io.talentport.core.model.ResumeSourceType;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeSources;
import io.talentport.sandbox.Seed;
import io.talentport.sandbox.data.ResumeSourceData;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Feishu's résumé sources. */
final class FeishuSources extends FeishuListing<ResumeSource> {

  FeishuSources(PlatformScript script, Spec spec) {
    super(script, ResumeSources.class, spec.call("listResumeSources"));
  }

  @Override
  public Paged<ResumeSource> list(RecruitingPlatform platform, PageRequest from) {
    return platform.port(ResumeSources.class).list(from);
  }

  @Override
  public Paged<?> another(RecruitingPlatform platform, PageRequest from) {
    return platform.port(ExternalApplications.class).ofTalent(TalentId.of("another"), from);
  }

  @Override
  public ResumeSource full() {
    return sample(0);
  }

  @Override
  public ResumeSource minimal() {
    return ResumeSource.builder().id(ResumeSourceId.of("source-alone")).build();
  }

  /** The sandbox holds whole rows only. */
  @Override
  ResumeSource minimalInSandbox() {
    return sample(2);
  }

  @Override
  public ResumeSource sample(int index) {
    List<ResumeSourceStatus> states = ResumeSourceStatus.known();
    List<ResumeSourceType> types = ResumeSourceType.known();
    return ResumeSource.builder()
        .id(ResumeSourceId.of("source-" + index))
        .chineseName("来源-" + index)
        .englishName("english-" + index)
        .status(states.get(index % states.size()))
        .type(types.get(index % types.size()))
        .build();
  }

  @Override
  public Set<String> lost() {
    return Set.of();
  }

  @Override
  public String itemSchema() {
    return "ResumeSourceItem";
  }

  @Override
  public ObjectNode item(ResumeSource value) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", value.id().value());
    value.chineseName().ifPresent(name -> row.put("zh_name", name));
    value.englishName().ifPresent(name -> row.put("en_name", name));
    value.status().ifPresent(status -> row.put("active_status", number(status)));
    value.type().ifPresent(type -> row.put("resume_source_type", word(type)));
    return row;
  }

  @Override
  public void seed(Seed seed, List<ResumeSource> values) {
    for (ResumeSource value : values) {
      seed.resumeSource(
          new ResumeSourceData(
              value.id().value(),
              value.chineseName().orElseThrow(),
              value.englishName().orElseThrow(),
              number(value.status().orElseThrow()),
              word(value.type().orElseThrow())));
    }
  }

  private static int number(ResumeSourceStatus status) {
    return FeishuVocabularies.number(FeishuVocabularies.SOURCE_STATUS, status);
  }

  private static String word(ResumeSourceType type) {
    return FeishuVocabularies.SOURCE_TYPE.wordOf(type);
  }
}
