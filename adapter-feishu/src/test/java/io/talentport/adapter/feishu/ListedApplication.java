package io.talentport.adapter.feishu;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.Application;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.Applications;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A talent's only application, and the first page of the talent's listing. */
final class ListedApplication {

  static final TalentId TALENT = TalentId.of("talent-of-one-application");

  private ListedApplication() {}

  /** Seeds it with every field in which a platform's word can come. */
  static void seed(Seed seed) {
    seed.rows(
        "listApplicationIds",
        List.of(
            Map.of(
                "id",
                "7700000000000000001",
                "talent_id",
                TALENT.value(),
                "stage",
                Map.of("id", "7310000000000000004", "type", 4),
                "active_status",
                1,
                "delivery_type",
                2,
                "resume_source_info",
                Map.of("id", "10003", "resume_source_type", 10003))));
  }

  /** Seeds records as the contract's fixtures have them. */
  static void seed(Seed seed, List<Map<String, Object>> records) {
    seed.rows("listApplicationIds", records.stream().map(ListedApplication::basicInfo).toList());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> basicInfo(Map<String, Object> record) {
    return (Map<String, Object>) Objects.requireNonNull(record.get("basic_info"));
  }

  static List<Application> alone(RecruitingPlatform platform) {
    return platform
        .port(Applications.class)
        .ofTalent(TALENT, PageRequest.first())
        .pages()
        .iterator()
        .next()
        .items();
  }
}
