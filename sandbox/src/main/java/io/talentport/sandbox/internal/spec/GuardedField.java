package io.talentport.sandbox.internal.spec;

import io.talentport.sandbox.internal.json.JsonValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a reply that is left out unless the application has a permission for it.
 *
 * @param path the names on its path from the reply's root; lists are skipped
 * @param permissions the permissions, of which one is needed
 */
public record GuardedField(List<String> path, List<FieldPermission> permissions) {

  /**
   * A permission for a field.
   *
   * @param when the arguments for which it is needed; empty if it always is
   */
  public record FieldPermission(String scope, Map<String, String> when) {

    static FieldPermission read(Map<String, Object> json) {
      Map<String, String> when = new LinkedHashMap<>();
      JsonValues.object(json, "when").forEach((name, value) -> when.put(name, "" + value));
      return new FieldPermission(JsonValues.textOrEmpty(json, "scope"), Map.copyOf(when));
    }

    private boolean isNeeded(UnaryOperator<String> arguments) {
      return when.entrySet().stream()
          .allMatch(one -> one.getValue().equals(arguments.apply(one.getKey())));
    }
  }

  /** The guarded fields of an operation's success, as its document declares them. */
  static List<GuardedField> read(Map<String, Object> operation, Map<String, Object> schemas) {
    List<GuardedField> found = new ArrayList<>();
    JsonValues.object(operation, "responses")
        .forEach(
            (status, response) -> {
              if (status.startsWith("2")) {
                content(JsonValues.object(response))
                    .forEach(
                        schema -> add(new Schema(schema, schemas), List.of(), Set.of(), found));
              }
            });
    return List.copyOf(found);
  }

  private static Stream<Map<String, Object>> content(Map<String, Object> response) {
    return JsonValues.object(response, "content").values().stream()
        .map(media -> JsonValues.object(JsonValues.object(media), "schema"));
  }

  /** Skips a schema that it is already in. */
  private static void add(
      Schema schema, List<String> path, Set<String> above, List<GuardedField> found) {
    if (schema.references().stream().anyMatch(above::contains)) {
      return;
    }
    Set<String> within = new HashSet<>(above);
    within.addAll(schema.references());
    if (schema.type().equals("array")) {
      add(schema.items(), path, within, found);
    }
    for (String name : schema.properties()) {
      Schema property = schema.property(name);
      List<String> deeper = new ArrayList<>(path);
      deeper.add(name);
      if (!property.permissions().isEmpty()) {
        found.add(new GuardedField(List.copyOf(deeper), property.permissions()));
      }
      add(property, deeper, within, found);
    }
  }

  /**
   * Whether the field is part of the answer to a call.
   *
   * @param arguments of the call, by name
   * @param granted the scopes that the application has
   */
  public boolean isShown(UnaryOperator<String> arguments, Predicate<String> granted) {
    List<FieldPermission> needed =
        permissions.stream().filter(permission -> permission.isNeeded(arguments)).toList();
    return needed.isEmpty() || needed.stream().map(FieldPermission::scope).anyMatch(granted);
  }

  /**
   * A copy of a payload without this field.
   *
   * @param payload in plain values; not changed
   * @param place the name of the payload within the reply; empty if it is the reply
   */
  public Map<String, Object> without(Map<String, ?> payload, String place) {
    boolean within = !place.isEmpty() && path.get(0).equals(place);
    return JsonValues.object(copied(payload, within ? path.subList(1, path.size()) : path));
  }

  private static @Nullable Object copied(@Nullable Object value, List<String> steps) {
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(element -> copy.add(copied(element, steps)));
      return copy;
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Map<String, Object> copy = new LinkedHashMap<>(JsonValues.asObject(map));
    if (steps.size() == 1) {
      copy.remove(steps.get(0));
    } else {
      copy.computeIfPresent(
          steps.get(0), (name, inner) -> copied(inner, steps.subList(1, steps.size())));
    }
    return copy;
  }

  /** The path with dots, such as {@code data.note_list_v2}. */
  @Override
  public String toString() {
    return String.join(".", path);
  }
}
