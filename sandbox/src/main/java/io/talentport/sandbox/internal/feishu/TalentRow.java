package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.internal.state.TalentRecord;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code hire/v1/talents}: names and types differ from those of the creation, and times
 * are months instead of milliseconds.
 */
final class TalentRow {
  private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");
  private static final List<String> LISTS =
      List.of(
          "education_list",
          "career_list",
          "project_list",
          "works_list",
          "award_list",
          "language_list",
          "sns_list");

  private final Organization organization;

  TalentRow(Organization organization) {
    this.organization = organization;
  }

  Map<String, Object> of(TalentRecord talent) {
    Map<String, Object> resume = talent.resume();
    Map<String, Object> row =
        JsonObject.of("id", talent.data().id())
            .with("is_in_agency_period", false)
            .with("is_onboarded", Boolean.TRUE.equals(talent.data().onboarded()))
            .with("basic_info", basics(talent))
            .build();
    for (String list : LISTS) {
      row.put(list, entries(talent.data().id(), list, JsonValues.objects(resume, list)));
    }
    row.put("resume_source_list", sources(resume));
    row.put("resume_attachment_id_list", talent.files());
    JsonValues.objects(resume, "education_list").stream()
        .map(entry -> JsonValues.intOr(entry, "degree", 0))
        .filter(degree -> degree > 0)
        .max(Integer::compare)
        .ifPresent(degree -> row.put("top_degree", degree));
    return row;
  }

  private static Map<String, Object> basics(TalentRecord talent) {
    TalentData data = talent.data();
    Map<String, Object> basic = JsonValues.object(talent.resume(), "basic_info");
    Integer document = data.identificationType();
    String name = JsonValues.text(basic, "name");
    boolean mobile = data.mobileNumber() != null;
    return JsonObject.of("name", name == null ? "Talent " + data.id() : name)
        .with("mobile", data.mobileNumber())
        .with("mobile_code", mobile ? data.mobileCode() : null)
        .with("mobile_country_code", mobile ? basic.get("mobile_country_code") : null)
        .with("email", data.email())
        .with("nationality", place("nationality_code", basic.get("nationality_id")))
        .with("gender", basic.get("gender"))
        .with("current_city", place("city_code", basic.get("current_city_code")))
        .with("hometown_city", place("city_code", basic.get("hometown_city_code")))
        .with(
            "preferred_city_list",
            JsonValues.texts(talent.resume(), "preferred_city_code_list").stream()
                .map(code -> Map.of("city_code", code))
                .toList())
        .with(
            "identification_type",
            document == null ? null : IdentificationTypes.toProfile(document))
        .with("identification_number", data.identificationNumber())
        .with("birthday", milliseconds(basic.get("birthday")))
        .with("creator_id", talent.resume().get("creator_id"))
        .with("modify_time", Long.toString(talent.modified()))
        .build();
  }

  private static @Nullable Map<String, Object> place(String code, @Nullable Object value) {
    return value == null ? null : Map.of(code, value);
  }

  private static List<Map<String, Object>> entries(
      String talent, String list, List<Map<String, Object>> entries) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> entry : entries) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("id", talent + list.length() + rows.size());
      entry.forEach((name, value) -> put(row, name, value));
      rows.add(row);
    }
    return rows;
  }

  private static void put(Map<String, Object> row, String name, Object value) {
    Long time = name.endsWith("_time") ? milliseconds(value) : null;
    if (time != null) {
      row.put(name, text(time, name.equals("award_time") ? YEAR : MONTH));
      if (name.equals("end_time")) {
        row.put("end_time_v2", Long.toString(time));
      }
    } else if (!name.equals("customized_data") && !name.equals("attachment_id")) {
      row.put(name, value);
    }
  }

  private List<Map<String, Object>> sources(Map<String, Object> resume) {
    String id =
        JsonValues.textOrEmpty(
            resume, resume.containsKey("resume_source_id") ? "resume_source_id" : "init_source_id");
    ResumeSourceData source = organization.resumeSource(id);
    return source == null
        ? List.of()
        : List.of(
            JsonObject.of("id", source.id())
                .with("zh_name", source.zhName())
                .with("en_name", source.enName())
                .build());
  }

  private static @Nullable Long milliseconds(@Nullable Object text) {
    return text instanceof String digits && !digits.isEmpty() ? Long.valueOf(digits) : null;
  }

  private static String text(long milliseconds, DateTimeFormatter format) {
    return format.format(Instant.ofEpochMilli(milliseconds).atOffset(BEIJING));
  }
}
