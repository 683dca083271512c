package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A talent in the body of a creation or an update.
 *
 * @param body of the request
 */
record SentTalent(Map<String, Object> body) {
  private static final String MAINLAND = "CN_1";
  private static final int BY_THE_SYSTEM = 3;

  /** Milliseconds since 1970, as text; negative before 1970. */
  private static final Set<String> TIMES =
      Set.of("start_time", "end_time", "award_time", "start_work_time", "birthday");

  /** The first invalid time. */
  @Nullable Violation illFormedTime() {
    String place = illFormedTime(body, "");
    return place == null ? null : new Violation(place, false, "is no time in milliseconds");
  }

  private static @Nullable String illFormedTime(Map<String, Object> object, String place) {
    for (Map.Entry<String, Object> member : object.entrySet()) {
      String name = member.getKey();
      Object value = member.getValue();
      String found = null;
      if (value instanceof String text && TIMES.contains(name)) {
        found = text.matches("-?\\d{1,15}") ? null : place + name;
      } else if (value instanceof Map<?, ?> inner) {
        found = illFormedTime(JsonValues.asObject(inner), place + name + ".");
      } else if (value instanceof List<?> list) {
        found =
            list.stream()
                .map(entry -> illFormedTime(JsonValues.object(entry), place + name + "[]."))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /**
   * The code of a refusal: a mobile number needs its country, and referenced objects have to exist.
   */
  @Nullable String refusal(Organization organization) {
    Map<String, Object> basic = basics();
    Object country = basic.get("mobile_country_code");
    Object mobile = basic.get("mobile");
    boolean fits = mobile == null || country != null && mobile.toString().matches("\\d{4,15}");
    if (!fits || country != null && !country.equals(MAINLAND)) {
      return "1002009";
    }
    boolean sources =
        Stream.of("resume_source_id", "init_source_id")
            .map(body::get)
            .allMatch(id -> id == null || organization.resumeSource(id.toString()) != null);
    if (!sources) {
      return "1002108";
    }
    boolean attachments =
        Stream.concat(
                Stream.ofNullable(body.get("resume_attachment_id")),
                JsonValues.objects(body, "works_list").stream()
                    .flatMap(work -> Stream.ofNullable(work.get("attachment_id"))))
            .allMatch(id -> organization.attachments().has(id.toString()));
    return attachments ? null : "1002104";
  }

  /**
   * The talent's identifying data.
   *
   * @param id of the talent
   */
  TalentData facts(String id) {
    Map<String, Object> basic = basics();
    Map<String, Object> document = JsonValues.object(basic, "identification");
    Long type = JsonValues.number(document, "identification_type");
    return new TalentData(
        id,
        "86",
        JsonValues.text(basic, "mobile"),
        JsonValues.text(basic, "email"),
        type == null ? null : IdentificationTypes.toLookup(type.intValue()),
        JsonValues.text(document, "identification_number"),
        false);
  }

  /** The type of account in the field of this name; the system if it is missing. */
  int accountType(String field) {
    return JsonValues.intOr(body, field, BY_THE_SYSTEM);
  }

  Map<String, Object> basics() {
    return JsonValues.object(body, "basic_info");
  }

  @Override
  public String toString() {
    return "SentTalent[***]";
  }
}
