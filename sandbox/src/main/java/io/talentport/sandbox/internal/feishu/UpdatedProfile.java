package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.LeftOutFields;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.platform.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A profile of {@code hire/v2/talents/:id} after an update, in the form in which it is read: other
 * names, months instead of milliseconds, internships separate from jobs, and typed custom values.
 */
final class UpdatedProfile {
  private static final String BASICS = "basic_info";
  private static final String CUSTOM = "customized_data";
  private static final String CUSTOM_READ = "customized_data_list";
  private static final String FILE = "resume_attachment_id";

  /** The lists that are read under the name under which they are sent. */
  private static final List<String> LISTS =
      List.of(
          "education_list",
          "project_list",
          "works_list",
          "award_list",
          "language_list",
          "sns_list");

  /** The names under which the values of {@code basic_info} are read. */
  private static final Map<String, List<String>> BASIC_NAMES =
      Map.ofEntries(
          Map.entry("name", List.of("name")),
          Map.entry("mobile", List.of("mobile_number", "mobile_code")),
          Map.entry("email", List.of("email")),
          Map.entry("identification", List.of("identification_type", "identification_number")),
          Map.entry("start_work_time", List.of("experience_years")),
          Map.entry("birthday", List.of("birthday")),
          Map.entry("gender", List.of("gender")),
          Map.entry("nationality_id", List.of("nationality_code")),
          Map.entry("current_city_code", List.of("current_location_code")),
          Map.entry("hometown_city_code", List.of("hometown_location_code")),
          Map.entry(CUSTOM, List.of(CUSTOM_READ)));

  private final Map<String, Object> before;
  private final Map<String, Object> sent;
  private final LeftOutFields leftOut;
  private final CustomFields fields;

  UpdatedProfile(Map<String, Object> before, Map<String, Object> sent, LeftOutFields leftOut) {
    this.before = before;
    this.sent = sent;
    this.leftOut = leftOut;
    this.fields = CustomFields.of(before);
  }

  /** The first custom value of an unknown field, or with an ill-formed text. */
  @Nullable Violation unknownField() {
    return Stream.concat(
            Stream.of(JsonValues.object(sent, BASICS)),
            Stream.concat(LISTS.stream(), Stream.of("career_list"))
                .flatMap(list -> JsonValues.objects(sent, list).stream()))
        .flatMap(entry -> JsonValues.objects(entry, CUSTOM).stream())
        .filter(value -> fields.read(value) == null)
        .findFirst()
        .map(value -> new Violation(CUSTOM, false, "is no value of a field of the tenant"))
        .orElse(null);
  }

  /**
   * The profile.
   *
   * @param alone the sent values as they would be read of a talent that has nothing else
   */
  Map<String, Object> shown(Map<String, Object> alone) {
    Map<String, Object> profile = new LinkedHashMap<>(before);
    profile.put(BASICS, basics(JsonValues.object(alone, BASICS)));
    for (String list : LISTS) {
      if (sent.containsKey(list)) {
        profile.put(list, entries(alone, list, JsonValues.objects(sent, list)));
      }
    }
    if (sent.containsKey("career_list")) {
      profile.put("career_list", entries(alone, "career_list", careers(false)));
      profile.put("internship_list", entries(alone, "internship_list", careers(true)));
    }
    if (sent.containsKey(FILE)) {
      for (String list : List.of("resume_attachment_id_list", "resume_attachment_list")) {
        profile.put(list, joined(JsonValues.list(alone, list), JsonValues.list(before, list)));
      }
    }
    return profile;
  }

  private static List<Object> joined(List<?> newest, List<?> older) {
    List<Object> all = new ArrayList<>(newest);
    all.addAll(older);
    return all;
  }

  private List<Map<String, Object>> careers(boolean internships) {
    return JsonValues.objects(sent, "career_list").stream()
        .filter(one -> internships == TalentDetail.isInternship(one))
        .toList();
  }

  private Map<String, Object> basics(Map<String, Object> alone) {
    Map<String, Object> basics = new LinkedHashMap<>(JsonValues.object(before, BASICS));
    Map<String, Object> given = JsonValues.object(sent, BASICS);
    BASIC_NAMES.forEach(
        (name, read) -> {
          boolean emptied = leftOut == LeftOutFields.EMPTIED && !name.equals("name");
          if (given.containsKey(name) || emptied) {
            read.forEach(basics::remove);
          }
          if (name.equals(CUSTOM) && given.containsKey(CUSTOM)) {
            basics.put(CUSTOM_READ, customValues(given));
          } else if (given.containsKey(name)) {
            read.stream()
                .filter(alone::containsKey)
                .forEach(one -> basics.put(one, alone.get(one)));
          }
        });
    if (sent.containsKey("preferred_city_code_list")) {
      basics.put("preferred_location_code_list", sent.get("preferred_city_code_list"));
    }
    return basics;
  }

  private List<Map<String, Object>> entries(
      Map<String, Object> alone, String list, List<Map<String, Object>> given) {
    List<Map<String, Object>> shown = new ArrayList<>();
    for (Map<String, Object> entry : JsonValues.objects(alone, list)) {
      Map<String, Object> row = new LinkedHashMap<>(entry);
      row.put(CUSTOM_READ, customValues(given.get(shown.size())));
      shown.add(row);
    }
    return shown;
  }

  private List<Map<String, Object>> customValues(Map<String, Object> entry) {
    return JsonValues.objects(entry, CUSTOM).stream()
        .flatMap(value -> Stream.ofNullable(fields.read(value)))
        .toList();
  }
}
