package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.data.TalentData;
import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Json;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.state.Tenant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** {@code hire/v1/talents/batch_get_id}. */
final class TalentLookup {
  private final Tenant tenant;

  TalentLookup(Tenant tenant) {
    this.tenant = tenant;
  }

  Reply answer(Call call) {
    ObjectNode json = Json.parseObject(call.body());
    if (json == null) {
      return FeishuReplies.error(FeishuOperations.BATCH_GET_TALENT_IDS, FeishuCodes.BAD_BODY);
    }
    TalentLookupBody body = new TalentLookupBody(json);
    TalentCriteria criteria = body.criteria();
    Reply refusal = body.refusal();
    return refusal == null ? matches(criteria) : refusal;
  }

  private Reply matches(TalentCriteria criteria) {
    List<TalentData> found = tenant.talents().stream().filter(criteria::accept).toList();
    return FeishuReplies.success(
        FeishuOperations.BATCH_GET_TALENT_IDS,
        data -> {
          data.writeArrayPropertyStart("talent_list");
          found.forEach(talent -> criteria.write(data, talent));
          data.writeEndArray();
        });
  }
}
