package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.state.Tenant;

/** {@code GET /v1.0/ats/candidates}: the one candidate with a phone number. */
final class CandidateLookup {
  private final Tenant tenant;

  CandidateLookup(Tenant tenant) {
    this.tenant = tenant;
  }

  Reply answer(Call call) {
    String phone = call.query().getOrDefault("phoneNumber", "");
    String bizCode = call.query().getOrDefault("bizCode", "");
    boolean fits =
        phone.matches("\\+?[0-9-]{4,20}") && (bizCode.isEmpty() || bizCode.equals(Tenant.BIZ_CODE));
    if (!fits) {
      return error(V1Codes.INVALID);
    }
    CandidateData found = tenant.candidates(Tenant.BIZ_CODE).find(phone);
    return found == null
        ? error(V1Codes.NO_CANDIDATE)
        : V1Replies.success(
            json -> {
              json.writeStringProperty("candidateId", found.id());
              json.writeStringProperty("name", found.name());
            });
  }

  private static Reply error(String code) {
    return V1Replies.error(DingTalkOperations.GET_CANDIDATE_BY_PHONE, code);
  }
}
