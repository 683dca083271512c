package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Attachments;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.internal.state.TalentRecord;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Rows;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code hire/v2/talents/:id}. A seeded row is served as it is; a created talent is shown as it was
 * sent, with the field names of this call.
 */
final class TalentDetail implements Handler {
  static final String ID = "getTalent";

  private static final int INTERNSHIP = 1;
  private static final int PUBLIC = 2;
  private static final int DAYS_OF_A_YEAR = 365;

  /** The fields whose names differ from those of the creation. */
  private static final Map<String, String> NAMES =
      Map.of(
          "school", "school_name",
          "field_of_study", "major",
          "company", "company_name",
          "desc", "description",
          "name", "project_name");

  /** The fields that this call does not return. */
  private static final Set<String> LEFT_OUT =
      Set.of("career_type", "attachment_id", "customized_data", "end_time_v2", "id");

  private final Organization organization;
  private final Rows rows;
  private final TalentRow listed;

  TalentDetail(Organization organization, Rows rows) {
    this.organization = organization;
    this.rows = rows;
    this.listed = new TalentRow(organization);
  }

  @Override
  public Reply answer(Request request) {
    String id = request.text("talent_id");
    Map<String, Object> seeded = seeded(id);
    if (seeded != null) {
      return request.success(seeded);
    }
    TalentRecord talent = organization.talentPool().record(id);
    return talent == null ? request.refuse("1002102") : request.success(of(talent));
  }

  /** The seeded row of an id; {@code null} if there is none. */
  @Nullable Map<String, Object> seeded(String id) {
    return rows.of(ID).stream()
        .filter(row -> id.equals(row.get("talent_id")))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** A talent as this call returns it. */
  Map<String, Object> of(TalentRecord talent) {
    Map<String, Object> row = listed.of(talent);
    Map<String, Object> detail = new LinkedHashMap<>();
    detail.put("talent_id", talent.data().id());
    detail.put("basic_info", basics(talent, JsonValues.object(row, "basic_info")));
    detail.put("education_list", entries(row, "education_list"));
    detail.put("career_list", careers(row, false));
    detail.put("internship_list", careers(row, true));
    detail.put("project_list", entries(row, "project_list"));
    detail.put("works_list", works(row));
    detail.put("award_list", awards(row));
    detail.put("language_list", entries(row, "language_list"));
    detail.put("sns_list", entries(row, "sns_list"));
    detail.put("resume_source_list", row.get("resume_source_list"));
    detail.put("customized_data_list", List.of());
    detail.put("resume_attachment_id_list", row.get("resume_attachment_id_list"));
    detail.put(
        "resume_attachment_list",
        talent.files().stream()
            .flatMap(id -> Stream.ofNullable(organization.attachments().stored(id)))
            .map(TalentDetail::document)
            .toList());
    detail.put("is_onboarded", row.get("is_onboarded"));
    detail.put("is_in_agency_period", false);
    if (row.get("top_degree") != null) {
      detail.put("top_degree", row.get("top_degree"));
    }
    for (String list :
        List.of(
            "interview_registration_list",
            "registration_list",
            "talent_pool_id_list",
            "talent_pool_ref_list_v2",
            "talent_folder_ref_list_v2",
            "tag_list",
            "note_list_v2")) {
      detail.put(list, List.of());
    }
    detail.put(
        "similar_info_v2", Map.of("is_similar_talent", false, "similar_talent_id_list", List.of()));
    return detail;
  }

  private static Map<String, Object> basics(TalentRecord talent, Map<String, Object> row) {
    TalentData data = talent.data();
    Map<String, Object> sent = JsonValues.object(talent.resume(), "basic_info");
    return JsonObject.of("name", row.get("name"))
        .with("mobile_number", data.mobileNumber())
        .with("mobile_code", row.get("mobile_code"))
        .with("email", data.email())
        .with("experience_years", years(sent.get("start_work_time"), talent.modified()))
        .with("nationality_code", sent.get("nationality_id"))
        .with("gender", sent.get("gender"))
        .with("current_location_code", sent.get("current_city_code"))
        .with("hometown_location_code", sent.get("hometown_city_code"))
        .with(
            "preferred_location_code_list",
            JsonValues.texts(talent.resume(), "preferred_city_code_list"))
        .with("identification_type", row.get("identification_type"))
        .with("identification_number", data.identificationNumber())
        .with("birthday", row.get("birthday"))
        .with("create_time", Long.toString(talent.created()))
        .with("update_time", Long.toString(talent.modified()))
        .with("confidential", PUBLIC)
        .with("customized_data_list", List.of())
        .build();
  }

  private static @Nullable Long years(@Nullable Object since, long now) {
    return since instanceof String milliseconds
        ? ChronoUnit.DAYS.between(
                Instant.ofEpochMilli(Long.parseLong(milliseconds)), Instant.ofEpochMilli(now))
            / DAYS_OF_A_YEAR
        : null;
  }

  private static List<Map<String, Object>> careers(Map<String, Object> row, boolean internships) {
    return JsonValues.objects(row, "career_list").stream()
        .filter(one -> internships == isInternship(one))
        .map(one -> entry(one, Map.of()))
        .toList();
  }

  /** Whether an entry, as sent, belongs to the separate list of internships. */
  static boolean isInternship(Map<String, Object> career) {
    return JsonValues.intOr(career, "career_type", 0) == INTERNSHIP;
  }

  private static List<Map<String, Object>> works(Map<String, Object> row) {
    return JsonValues.objects(row, "works_list").stream()
        .map(
            one -> {
              Map<String, Object> work = entry(one, Map.of());
              work.put("id", one.get("id"));
              return work;
            })
        .toList();
  }

  private static List<Map<String, Object>> awards(Map<String, Object> row) {
    return JsonValues.objects(row, "award_list").stream()
        .map(one -> entry(one, Map.of("title", "award_name")))
        .toList();
  }

  private static List<Map<String, Object>> entries(Map<String, Object> row, String list) {
    return JsonValues.objects(row, list).stream().map(one -> entry(one, Map.of())).toList();
  }

  private static Map<String, Object> entry(Map<String, Object> listed, Map<String, String> own) {
    Map<String, Object> entry = new LinkedHashMap<>();
    listed.forEach(
        (name, value) -> {
          if (!LEFT_OUT.contains(name)) {
            entry.put(own.getOrDefault(name, NAMES.getOrDefault(name, name)), value);
          }
        });
    entry.put("customized_data_list", List.of());
    return entry;
  }

  private static Map<String, Object> document(Attachments.Stored file) {
    return JsonObject.of("id", file.data().id())
        .with("name", file.data().name())
        .with("mime", file.data().mediaType())
        .with("create_time", Long.toString(file.created()))
        .build();
  }
}
