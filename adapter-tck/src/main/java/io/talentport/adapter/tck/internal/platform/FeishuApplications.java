package io.talentport.adapter.tck.internal.platform;

import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.RecruitmentType;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ExternalApplications;
import io.talentport.sandbox.Seed;
import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.TalentData;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Feishu's external applications of one talent. */
final class FeishuApplications extends FeishuListing<ExternalApplication> {

  private static final TalentId TALENT = TalentId.of("talent-of-the-contract");
  private static final Instant FIRST = Instant.parse("2026-02-03T04:05:06.789Z");

  FeishuApplications(PlatformScript script, Spec spec) {
    super(script, ExternalApplications.class, spec.call("listExternalApplications"));
  }

  @Override
  public Paged<ExternalApplication> list(RecruitingPlatform platform, PageRequest from) {
    return platform.port(ExternalApplications.class).ofTalent(TALENT, from);
  }

  @Override
  public Paged<?> another(RecruitingPlatform platform, PageRequest from) {
    return platform.port(ExternalApplications.class).ofTalent(TalentId.of("another"), from);
  }

  @Override
  public ExternalApplication full() {
    return ExternalApplication.builder().from(sample(0)).externalId("external-0").build();
  }

  @Override
  public ExternalApplication minimal() {
    return ExternalApplication.builder()
        .id(ExternalApplicationId.of("application-alone"))
        .talentId(TALENT)
        .build();
  }

  /** Without the caller's own key, which the page of the listing does not print. */
  @Override
  public ExternalApplication sample(int index) {
    List<RecruitmentType> recruitments = RecruitmentType.known();
    List<DeliveryType> deliveries = DeliveryType.known();
    return ExternalApplication.builder()
        .id(ExternalApplicationId.of("application-" + index))
        .talentId(TALENT)
        .recruitmentType(recruitments.get(index % recruitments.size()))
        .jobTitle("title-" + index)
        .resumeSource("source-" + index)
        .stage("stage-" + index)
        .terminationType("marker-termination-type-" + index)
        .terminationReason("marker-termination-reason-" + index)
        .deliveryType(deliveries.get(index % deliveries.size()))
        .createdAt(FIRST.plusSeconds(index))
        .terminatedAt(FIRST.plusSeconds(index + 86_400L))
        .build();
  }

  @Override
  public Set<String> lost() {
    return Set.of();
  }

  @Override
  public String itemSchema() {
    return "ExternalApplicationItem";
  }

  @Override
  public ObjectNode item(ExternalApplication value) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("id", value.id().value());
    value.externalId().ifPresent(id -> row.put("external_id", id));
    value.recruitmentType().ifPresent(type -> row.put("job_recruitment_type", number(type)));
    value.jobTitle().ifPresent(title -> row.put("job_title", title));
    value.resumeSource().ifPresent(source -> row.put("resume_source", source));
    value.stage().ifPresent(stage -> row.put("stage", stage));
    row.put("talent_id", value.talentId().value());
    value.terminationReason().ifPresent(reason -> row.put("termination_reason", reason));
    value.deliveryType().ifPresent(type -> row.put("delivery_type", number(type)));
    value.terminatedAt().ifPresent(at -> row.put("modify_time", at.toEpochMilli()));
    value.createdAt().ifPresent(at -> row.put("create_time", at.toEpochMilli()));
    value.terminationType().ifPresent(type -> row.put("termination_type", type));
    return row;
  }

  @Override
  public void seed(Seed seed, List<ExternalApplication> values) {
    seed.talent(new TalentData(TALENT.value(), "86", null, null, null, null, null));
    values.forEach(value -> seed.externalApplication(data(value)));
  }

  private static ExternalApplicationData data(ExternalApplication value) {
    return new ExternalApplicationData(
        value.id().value(),
        value.talentId().value(),
        value.externalId().orElse(null),
        value.recruitmentType().map(FeishuApplications::number).orElse(null),
        value.jobTitle().orElse(null),
        value.resumeSource().orElse(null),
        value.stage().orElse(null),
        value.deliveryType().map(FeishuApplications::number).orElse(null),
        millis(value.createdAt().orElse(null)),
        millis(value.terminatedAt().orElse(null)),
        value.terminationType().orElse(null),
        value.terminationReason().orElse(null));
  }

  private static Integer number(RecruitmentType type) {
    return FeishuVocabularies.number(FeishuVocabularies.RECRUITMENT, type);
  }

  private static Integer number(DeliveryType type) {
    return FeishuVocabularies.number(FeishuVocabularies.DELIVERY, type);
  }

  private static @Nullable Long millis(@Nullable Instant time) {
    return time == null ? null : time.toEpochMilli();
  }
}
