package io.talentport.sandbox.internal.feishu;

import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code hire/v1/locations/query}. A row has the object of its type only. An unknown code is left
 * out, which is our choice.
 */
final class LocationListing implements Handler {
  private static final Map<String, String> OBJECTS =
      Map.of("1", "country", "2", "state", "3", "city", "4", "district");

  @Override
  public Reply answer(Request request) {
    String type = OBJECTS.getOrDefault(request.text("location_type"), "");
    Set<String> codes = Set.copyOf(JsonValues.texts(request.body(), "code_list"));
    List<Map<String, Object>> found =
        request.rows().stream()
            .filter(row -> row.containsKey(type))
            .filter(row -> codes.isEmpty() || codes.contains(code(row, type)))
            .toList();
    return request.page(found);
  }

  private static String code(Map<String, Object> row, String type) {
    return JsonValues.textOrEmpty(JsonValues.object(row, type), type + "_code");
  }
}
