package io.talentport.sandbox;

import io.talentport.sandbox.internal.engine.FieldGrants;
import io.talentport.sandbox.internal.engine.ServedPlatform;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The permissions for single fields over HTTP. */
final class ScopesControl {
  private ScopesControl() {}

  static void write(JsonGenerator json, List<ServedPlatform> platforms) {
    json.writeArrayPropertyStart("scopes");
    for (ServedPlatform platform : platforms) {
      Set<String> revoked = platform.fieldGrants().revoked();
      platform
          .fieldGrants()
          .fields()
          .forEach(
              (scope, fields) -> {
                json.writeStartObject();
                json.writeStringProperty("platform", platform.platform().id());
                json.writeStringProperty("scope", scope);
                json.writeBooleanProperty("granted", !revoked.contains(scope));
                json.writeArrayPropertyStart("fields");
                fields.forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
              });
    }
    json.writeEndArray();
  }

  /** Revokes a scope, or all of them if {@code scope} is null. */
  static void revoke(List<ServedPlatform> platforms, @Nullable String scope) {
    change(platforms, scope, FieldGrants::revoke);
  }

  /** Grants a scope again, or all of them if {@code scope} is null. */
  static void grant(List<ServedPlatform> platforms, @Nullable String scope) {
    change(platforms, scope, FieldGrants::grant);
  }

  private static void change(
      List<ServedPlatform> platforms,
      @Nullable String scope,
      BiConsumer<FieldGrants, Collection<String>> change) {
    List<FieldGrants> concerned =
        platforms.stream()
            .map(ServedPlatform::fieldGrants)
            .filter(grants -> scope == null || grants.fields().containsKey(scope))
            .toList();
    if (concerned.isEmpty()) {
      throw new IllegalArgumentException("no field needs the scope '" + scope + "'");
    }
    concerned.forEach(
        grants -> change.accept(grants, scope == null ? grants.fields().keySet() : Set.of(scope)));
  }
}
