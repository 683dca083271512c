package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.state.Organization;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Violation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code hire/v1/talents}. Every requested order is that of the last change: the sandbox has no
 * other times and no relevance. Seeded rows come first.
 */
final class TalentListing implements Handler {
  private final Organization organization;

  TalentListing(Organization organization) {
    this.organization = organization;
  }

  @Override
  public Reply answer(Request request) {
    for (String bound : List.of("update_start_time", "update_end_time")) {
      if (!request.text(bound).matches("\\d{0,15}")) {
        return request.refuse(new Violation(bound, false, "is no time in milliseconds"));
      }
    }
    long from = time(request.text("update_start_time"), Long.MIN_VALUE);
    long to = time(request.text("update_end_time"), Long.MAX_VALUE);
    TalentKeyword wanted = new TalentKeyword(request.text("keyword"));
    TalentRow row = new TalentRow(organization);
    List<Map<String, Object>> found =
        Stream.concat(
                request.rows().stream(),
                organization.talentPool().newestFirst().stream()
                    .filter(talent -> talent.modified() >= from && talent.modified() <= to)
                    .filter(wanted::accepts)
                    .map(row::of))
            .toList();
    return found.isEmpty() && request.text("query_option").isEmpty()
        // The code is not documented.
        ? request.refuse("1002002")
        : request.page(found);
  }

  private static long time(String text, long otherwise) {
    return text.isEmpty() ? otherwise : Long.parseLong(text);
  }
}
