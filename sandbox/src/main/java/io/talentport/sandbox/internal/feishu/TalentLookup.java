package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Violation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code hire/v1/talents/batch_get_id}. */
final class TalentLookup implements Handler {
  private final Organization organization;

  TalentLookup(Organization organization) {
    this.organization = organization;
  }

  @Override
  public Reply answer(Request request) {
    Map<String, Object> body = request.body();
    Long type = JsonValues.number(body, "identification_type");
    TalentCriteria criteria =
        new TalentCriteria(
            request.text("mobile_code").isEmpty() ? "86" : request.text("mobile_code"),
            Set.copyOf(JsonValues.texts(body, "mobile_number_list")),
            Set.copyOf(JsonValues.texts(body, "email_list")),
            type == null ? null : type.intValue(),
            Set.copyOf(JsonValues.texts(body, "identification_number_list")));
    if (!criteria.identificationNumbers().isEmpty() && type == null) {
      return request.refuse(new Violation("identification_type", true, "is missing"));
    }
    if (!hasMobilesOfGoodForm(criteria)) {
      return request.refuse("1002009");
    }
    List<Map<String, Object>> found =
        organization.talents().stream().filter(criteria::accept).map(criteria::shown).toList();
    return request.success(Map.of("talent_list", found));
  }

  private static boolean hasMobilesOfGoodForm(TalentCriteria criteria) {
    return criteria.mobileNumbers().isEmpty()
        || criteria.mobileCode().matches("\\d{1,4}")
            && criteria.mobileNumbers().stream().allMatch(n -> n.matches("\\d{4,15}"));
  }
}
