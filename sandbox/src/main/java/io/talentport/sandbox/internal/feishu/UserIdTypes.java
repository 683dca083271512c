package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.http.Call;
import java.util.Set;

/** The spaces that {@code user_id_type} may name. */
final class UserIdTypes {
  private static final Set<String> ALL =
      Set.of("open_id", "union_id", "user_id", "people_admin_id");

  private UserIdTypes() {}

  static void check(Call call, FeishuBody refusals) {
    String type = call.query().getOrDefault("user_id_type", "");
    if (!type.isEmpty() && !ALL.contains(type)) {
      refusals.invalid("user_id_type");
    }
  }
}
