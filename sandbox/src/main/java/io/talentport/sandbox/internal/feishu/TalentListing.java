package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.state.TalentRecord;
import io.talentport.sandbox.internal.state.Tenant;
import java.util.List;
import java.util.Set;

/**
 * {@code hire/v1/talents}. Each order that can be asked for is the one of the last change: the
 * sandbox has no other times, and no relevance.
 */
final class TalentListing {
  private static final Set<String> ORDERS = Set.of("", "1", "2", "3", "4");
  private static final String IGNORE_EMPTY = "ignore_empty_error";

  private final Tenant tenant;
  private final FeishuPaging paging = new FeishuPaging(FeishuOperations.LIST_TALENTS, 10, 20);

  TalentListing(Tenant tenant) {
    this.tenant = tenant;
  }

  Reply answer(Call call) {
    FeishuBody refusals = new FeishuBody(FeishuOperations.LIST_TALENTS);
    UserIdTypes.check(call, refusals);
    String keyword = query(call, "keyword");
    long from = time(call, "update_start_time", Long.MIN_VALUE, refusals);
    long to = time(call, "update_end_time", Long.MAX_VALUE, refusals);
    String option = query(call, "query_option");
    if (!ORDERS.contains(query(call, "sort_by"))) {
      refusals.invalid("sort_by");
    }
    if (!option.isEmpty() && !option.equals(IGNORE_EMPTY)) {
      refusals.invalid("query_option");
    }
    Reply refusal = refusals.refusal();
    if (refusal != null) {
      return refusal;
    }
    TalentKeyword wanted = new TalentKeyword(keyword);
    List<TalentRecord> found =
        tenant.talentPool().newestFirst().stream()
            .filter(talent -> talent.modified() >= from && talent.modified() <= to)
            .filter(wanted::accepts)
            .toList();
    if (found.isEmpty() && option.isEmpty()) {
      // Which code it is, is not documented.
      return FeishuReplies.error(FeishuOperations.LIST_TALENTS, FeishuCodes.INVALID_PARAMETER);
    }
    TalentRow row = new TalentRow(tenant);
    return paging.page(call, "talents " + from + " " + to + " " + keyword, found, row::write);
  }

  private static String query(Call call, String name) {
    return call.query().getOrDefault(name, "");
  }

  private static long time(Call call, String name, long otherwise, FeishuBody refusals) {
    String text = query(call, name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("\\d{1,15}")) {
      refusals.invalid(name);
      return otherwise;
    }
    return Long.parseLong(text);
  }
}
