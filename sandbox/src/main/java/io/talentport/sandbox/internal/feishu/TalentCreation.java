package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Json;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.state.Tenant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code hire/v1/talents/combined_create}. It makes no application. */
final class TalentCreation {
  private static final int BY_THE_SYSTEM = 3;

  private final Tenant tenant;
  private final DuplicateTalents duplicates;

  TalentCreation(Tenant tenant, DuplicateTalents duplicates) {
    this.tenant = tenant;
    this.duplicates = duplicates;
  }

  Reply answer(Call call) {
    ObjectNode talent = Json.parseObject(call.body());
    if (talent == null) {
      return FeishuReplies.error(FeishuOperations.CREATE_TALENT, FeishuCodes.BAD_BODY);
    }
    FeishuBody body = new FeishuBody(FeishuOperations.CREATE_TALENT);
    UserIdTypes.check(call, body);
    new TalentRules(body).check(talent);
    references(talent, body);
    Reply refusal = body.refusal();
    if (refusal != null) {
      return refusal;
    }
    String id = tenant.talentPool().create(facts(talent), talent, duplicates, call.effective());
    return id == null
        ? FeishuReplies.error(FeishuOperations.CREATE_TALENT, FeishuCodes.TALENT_EXISTS)
        : created(id, talent);
  }

  /** What the talent refers to has to be there. */
  private void references(ObjectNode talent, FeishuBody body) {
    source(talent.path("resume_source_id"), body);
    source(talent.path("init_source_id"), body);
    attachment(talent.path("resume_attachment_id"), body);
    talent.path("works_list").forEach(work -> attachment(work.path("attachment_id"), body));
  }

  private void source(JsonNode id, FeishuBody body) {
    if (id.isString() && tenant.resumeSource(id.stringValue()) == null) {
      body.refuse(FeishuCodes.SOURCE_NOT_FOUND);
    }
  }

  private void attachment(JsonNode id, FeishuBody body) {
    if (id.isString() && !tenant.attachments().has(id.stringValue())) {
      body.refuse(FeishuCodes.ATTACHMENT_NOT_FOUND);
    }
  }

  private static TalentData facts(ObjectNode talent) {
    JsonNode basic = talent.path("basic_info");
    JsonNode document = basic.path("identification");
    JsonNode type = document.path("identification_type");
    return new TalentData(
        "wanted",
        "86",
        text(basic.path("mobile")),
        text(basic.path("email")),
        type.isInt() ? IdentificationTypes.toLookup(type.intValue()) : null,
        text(document.path("identification_number")),
        false);
  }

  private static @Nullable String text(JsonNode value) {
    return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
  }

  private static Reply created(String id, ObjectNode talent) {
    return FeishuReplies.success(
        FeishuOperations.CREATE_TALENT,
        data -> {
          data.writeStringProperty("talent_id", id);
          Json.text(data, "creator_id", text(talent.path("creator_id")));
          data.writeNumberProperty(
              "creator_account_type", talent.path("creator_account_type").asInt(BY_THE_SYSTEM));
        });
  }
}
