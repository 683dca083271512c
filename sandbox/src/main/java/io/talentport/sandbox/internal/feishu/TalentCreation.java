package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.DuplicateTalents;
import io.talentport.sandbox.internal.json.JsonObject;
import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Violation;
import java.util.Map;

/** {@code hire/v1/talents/combined_create}. Creates no application. */
final class TalentCreation implements Handler {

  private final Organization organization;
  private final DuplicateTalents duplicates;

  TalentCreation(Organization organization, DuplicateTalents duplicates) {
    this.organization = organization;
    this.duplicates = duplicates;
  }

  @Override
  public Reply answer(Request request) {
    Map<String, Object> talent = request.body();
    SentTalent sent = new SentTalent(talent);
    Violation time = sent.illFormedTime();
    if (time != null) {
      return request.refuse(time);
    }
    String refusal = sent.refusal(organization);
    if (refusal != null) {
      return request.refuse(refusal);
    }
    String id =
        organization
            .talentPool()
            .create(sent.facts("wanted"), talent, duplicates, request.call().effective());
    return id == null ? request.refuse("1002105") : request.success(created(id, talent));
  }

  private static Map<String, Object> created(String id, Map<String, Object> talent) {
    return JsonObject.of("talent_id", id)
        .with("creator_id", JsonValues.text(talent, "creator_id"))
        .with("creator_account_type", new SentTalent(talent).accountType("creator_account_type"))
        .build();
  }
}
