package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code hire/v1/talents/combined_create}. It makes no application. */
final class TalentCreation implements Handler {
  private static final int BY_THE_SYSTEM = 3;
  private static final String MAINLAND = "CN_1";

  /** Milliseconds since 1970, as text; before 1970 they are negative. */
  private static final Set<String> TIMES =
      Set.of("start_time", "end_time", "award_time", "start_work_time", "birthday");

  private final Organization organization;
  private final DuplicateTalents duplicates;

  TalentCreation(Organization organization, DuplicateTalents duplicates) {
    this.organization = organization;
    this.duplicates = duplicates;
  }

  @Override
  public Reply answer(Request request) {
    Map<String, Object> talent = request.body();
    String time = illFormedTime(talent, "");
    if (time != null) {
      return request.refuse(new Violation(time, false, "is no time in milliseconds"));
    }
    String refusal = refusalOf(talent);
    if (refusal != null) {
      return request.refuse(refusal);
    }
    String id =
        organization
            .talentPool()
            .create(facts(talent), talent, duplicates, request.call().effective());
    return id == null ? request.refuse("1002105") : request.success(created(id, talent));
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

  /** A mobile number needs its country, and what the talent refers to has to be there. */
  private @Nullable String refusalOf(Map<String, Object> talent) {
    Map<String, Object> basic = JsonValues.object(talent, "basic_info");
    Object country = basic.get("mobile_country_code");
    Object mobile = basic.get("mobile");
    boolean fits = mobile == null || country != null && mobile.toString().matches("\\d{4,15}");
    if (!fits || country != null && !country.equals(MAINLAND)) {
      return "1002009";
    }
    boolean sources =
        Stream.of("resume_source_id", "init_source_id")
            .map(talent::get)
            .allMatch(id -> id == null || organization.resumeSource(id.toString()) != null);
    if (!sources) {
      return "1002108";
    }
    boolean attachments =
        Stream.concat(
                Stream.ofNullable(talent.get("resume_attachment_id")),
                JsonValues.objects(talent, "works_list").stream()
                    .flatMap(work -> Stream.ofNullable(work.get("attachment_id"))))
            .allMatch(id -> organization.attachments().has(id.toString()));
    return attachments ? null : "1002104";
  }

  private static TalentData facts(Map<String, Object> talent) {
    Map<String, Object> basic = JsonValues.object(talent, "basic_info");
    Map<String, Object> document = JsonValues.object(basic, "identification");
    Long type = JsonValues.number(document, "identification_type");
    return new TalentData(
        "wanted",
        "86",
        JsonValues.text(basic, "mobile"),
        JsonValues.text(basic, "email"),
        type == null ? null : IdentificationTypes.toLookup(type.intValue()),
        JsonValues.text(document, "identification_number"),
        false);
  }

  private static Map<String, Object> created(String id, Map<String, Object> talent) {
    return JsonObject.of("talent_id", id)
        .with("creator_id", JsonValues.text(talent, "creator_id"))
        .with(
            "creator_account_type", JsonValues.intOr(talent, "creator_account_type", BY_THE_SYSTEM))
        .build();
  }
}
