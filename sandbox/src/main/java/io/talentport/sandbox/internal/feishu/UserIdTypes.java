package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.http.Call;
import java.util.Set;

/** The spaces that {@code user_id_type} may name. */
final class UserIdTypes {
  private static final Set<String> PUBLIC = Set.of("open_id", "union_id", "user_id");
  private static final String PEOPLE_ADMIN = "people_admin_id";

  private UserIdTypes() {}

  static void check(Call call, FeishuBody refusals) {
    if (!sent(call).equals(PEOPLE_ADMIN)) {
      checkWithoutPeopleAdmin(call, refusals);
    }
  }

  /** For the pages that do not print {@code people_admin_id}. */
  static void checkWithoutPeopleAdmin(Call call, FeishuBody refusals) {
    String type = sent(call);
    if (!type.isEmpty() && !PUBLIC.contains(type)) {
      refusals.invalid("user_id_type");
    }
  }

  private static String sent(Call call) {
    return call.query().getOrDefault("user_id_type", "");
  }
}
