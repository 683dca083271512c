package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.http.Json;
import io.talentport.sandbox.internal.state.TalentRecord;
import io.talentport.sandbox.internal.state.Tenant;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * A row of {@code hire/v1/talents}: other names and other types than the talent was created with,
 * and months where there were milliseconds.
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

  private final Tenant tenant;

  TalentRow(Tenant tenant) {
    this.tenant = tenant;
  }

  void write(JsonGenerator json, TalentRecord talent) {
    JsonNode resume = talent.resume();
    json.writeStartObject();
    json.writeStringProperty("id", talent.data().id());
    json.writeBooleanProperty("is_in_agency_period", false);
    json.writeBooleanProperty("is_onboarded", Boolean.TRUE.equals(talent.data().onboarded()));
    basics(json, talent);
    LISTS.forEach(list -> entries(json, talent.data().id(), list, resume.path(list)));
    sources(json, resume);
    json.writeArrayPropertyStart("resume_attachment_id_list");
    if (resume.path("resume_attachment_id").isString()) {
      json.writeString(resume.path("resume_attachment_id").stringValue());
    }
    json.writeEndArray();
    resume
        .path("education_list")
        .valueStream()
        .map(entry -> entry.path("degree").asInt(0))
        .filter(degree -> degree > 0)
        .max(Integer::compare)
        .ifPresent(degree -> json.writeNumberProperty("top_degree", degree));
    json.writeEndObject();
  }

  private void basics(JsonGenerator json, TalentRecord talent) {
    TalentData data = talent.data();
    JsonNode basic = talent.resume().path("basic_info");
    json.writeObjectPropertyStart("basic_info");
    json.writeStringProperty("name", basic.path("name").asString("Talent " + data.id()));
    if (data.mobileNumber() != null) {
      json.writeStringProperty("mobile", data.mobileNumber());
      json.writeStringProperty("mobile_code", data.mobileCode());
      copy(json, basic, "mobile_country_code");
    }
    Json.text(json, "email", data.email());
    place(json, "nationality", "nationality_code", basic.path("nationality_id"));
    copy(json, basic, "gender");
    place(json, "current_city", "city_code", basic.path("current_city_code"));
    place(json, "hometown_city", "city_code", basic.path("hometown_city_code"));
    json.writeArrayPropertyStart("preferred_city_list");
    for (JsonNode code : talent.resume().path("preferred_city_code_list")) {
      json.writeStartObject();
      json.writeStringProperty("city_code", code.asString());
      json.writeEndObject();
    }
    json.writeEndArray();
    Integer document = data.identificationType();
    Json.number(
        json,
        "identification_type",
        document == null ? null : IdentificationTypes.toProfile(document));
    Json.text(json, "identification_number", data.identificationNumber());
    Json.number(json, "birthday", milliseconds(basic.path("birthday")));
    copy(json, talent.resume(), "creator_id");
    json.writeStringProperty("modify_time", Long.toString(talent.modified()));
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, String name, String code, JsonNode value) {
    if (value.isString()) {
      json.writeObjectPropertyStart(name);
      json.writeStringProperty(code, value.stringValue());
      json.writeEndObject();
    }
  }

  private static void entries(JsonGenerator json, String talent, String list, JsonNode entries) {
    json.writeArrayPropertyStart(list);
    int count = 0;
    for (JsonNode entry : entries) {
      json.writeStartObject();
      json.writeStringProperty("id", talent + list.length() + count++);
      entry.forEachEntry((name, value) -> member(json, name, value));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void member(JsonGenerator json, String name, JsonNode value) {
    Long time = name.endsWith("_time") ? milliseconds(value) : null;
    if (time != null) {
      boolean award = name.equals("award_time");
      json.writeStringProperty(name, text(time, award ? YEAR : MONTH));
      if (name.equals("end_time")) {
        json.writeStringProperty("end_time_v2", Long.toString(time));
      }
    } else if (!name.equals("customized_data") && !name.equals("attachment_id")) {
      json.writePOJOProperty(name, value);
    }
  }

  private void sources(JsonGenerator json, JsonNode resume) {
    json.writeArrayPropertyStart("resume_source_list");
    JsonNode id =
        resume.has("resume_source_id")
            ? resume.path("resume_source_id")
            : resume.path("init_source_id");
    ResumeSourceData source = id.isString() ? tenant.resumeSource(id.stringValue()) : null;
    if (source != null) {
      json.writeStartObject();
      json.writeStringProperty("id", source.id());
      json.writeStringProperty("zh_name", source.zhName());
      json.writeStringProperty("en_name", source.enName());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void copy(JsonGenerator json, JsonNode from, String name) {
    if (from.has(name)) {
      json.writePOJOProperty(name, from.get(name));
    }
  }

  private static @Nullable Long milliseconds(JsonNode text) {
    return text.isString() && !text.stringValue().isEmpty()
        ? Long.valueOf(text.stringValue())
        : null;
  }

  private static String text(long milliseconds, DateTimeFormatter format) {
    return format.format(Instant.ofEpochMilli(milliseconds).atOffset(BEIJING));
  }
}
