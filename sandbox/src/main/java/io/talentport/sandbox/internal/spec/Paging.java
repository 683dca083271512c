package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.internal.json.JsonValues;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a listing's page, from {@code x-paging}.
 *
 * @param items the path of the rows in a reply, such as {@code data.items}
 * @param hasMore the path of the flag for more pages
 * @param next the path of the next page's token
 * @param token the argument for the page token
 * @param size the argument for the page size
 * @param columns the properties of a row; none where the rows are ids as texts
 */
public record Paging(
    String items, String hasMore, String next, String token, String size, Set<String> columns) {

  static @Nullable Paging read(Map<String, Object> operation, Map<String, Object> schemas) {
    if (!operation.containsKey("x-paging")) {
      return null;
    }
    Map<String, Object> paging = JsonValues.object(operation, "x-paging");
    Map<String, Object> row = JsonValues.object(schemas, JsonValues.textOrEmpty(paging, "row"));
    return new Paging(
        JsonValues.textOrEmpty(paging, "items"),
        JsonValues.textOrEmpty(paging, "hasMore"),
        JsonValues.textOrEmpty(paging, "next"),
        JsonValues.textOrEmpty(paging, "token"),
        JsonValues.textOrEmpty(paging, "size"),
        new Schema(row, schemas).properties());
  }
}
