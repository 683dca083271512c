package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.platform.Cursors;
import io.talentport.sandbox.internal.platform.Operation;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** {@code page_size} and {@code page_token}, and the page that they ask for. */
final class FeishuPaging {
  private final Operation operation;
  private final int defaultSize;
  private final int largestSize;

  FeishuPaging(Operation operation, int defaultSize, int largestSize) {
    this.operation = operation;
    this.defaultSize = defaultSize;
    this.largestSize = largestSize;
  }

  /** A page of {@code rows}; {@code listing} tells a token of this listing from any other. */
  <T> Reply page(Call call, String listing, List<T> rows, BiConsumer<JsonGenerator, T> writer) {
    String sizeText = call.query().getOrDefault("page_size", "");
    int size = defaultSize;
    if (!sizeText.isEmpty()) {
      size = sizeText.matches("\\d{1,9}") ? Integer.parseInt(sizeText) : 0;
    }
    if (size < 1 || size > largestSize) {
      return refusal("page_size", "must be a whole number from 1 to " + largestSize);
    }
    String token = call.query().getOrDefault("page_token", "");
    int from = token.isEmpty() ? 0 : Cursors.decode(listing, token);
    if (from < 0 || from > rows.size()) {
      return refusal("page_token", "was not given by this listing");
    }
    int next = Math.min(rows.size(), from + size);
    List<T> page = rows.subList(from, next);
    boolean more = next < rows.size();
    return FeishuReplies.success(
        operation,
        data -> {
          data.writeArrayPropertyStart("items");
          page.forEach(row -> writer.accept(data, row));
          data.writeEndArray();
          data.writeBooleanProperty("has_more", more);
          if (more) {
            data.writeStringProperty("page_token", Cursors.encode(listing, next));
          }
        });
  }

  private Reply refusal(String field, String rule) {
    return FeishuReplies.error(
        operation, FeishuCodes.INVALID_PARAMETER, field, "param is invalid: " + field + " " + rule);
  }
}
