package io.talentport.sandbox.internal.dingtalk;

import io.talentport.sandbox.data.CandidateData;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import java.util.Map;

/** {@code GET /v1.0/ats/candidates}: the one candidate with a phone number. */
final class CandidateLookup implements Handler {
  private final Organization organization;

  CandidateLookup(Organization organization) {
    this.organization = organization;
  }

  @Override
  public Reply answer(Request request) {
    String phone = request.text("phoneNumber");
    if (!phone.matches("\\+?[0-9-]{4,20}")
        || !request.text("bizCode").equals(Organization.BIZ_CODE)) {
      return request.refuse("invalidParam");
    }
    CandidateData found = organization.candidates(Organization.BIZ_CODE).find(phone);
    return found == null
        ? request.refuse("candidate.notExists")
        : request.success(Map.of("candidateId", found.id(), "name", found.name()));
  }
}
