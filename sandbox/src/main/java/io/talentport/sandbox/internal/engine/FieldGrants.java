package io.talentport.sandbox.internal.engine;

import io.talentport.sandbox.internal.spec.DocumentedOperation;
import io.talentport.sandbox.internal.spec.GuardedField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The permissions for single fields that an application has: all, until some are revoked.
 * Thread-safe.
 */
public final class FieldGrants {
  private final String platform;
  private final Map<String, List<String>> fields = new TreeMap<>();
  private final Set<String> revoked = ConcurrentHashMap.newKeySet();

  FieldGrants(String platform) {
    this.platform = platform;
  }

  void add(DocumentedOperation operation) {
    for (GuardedField field : operation.guarded()) {
      for (GuardedField.FieldPermission permission : field.permissions()) {
        fields
            .computeIfAbsent(permission.scope(), none -> new ArrayList<>())
            .add(operation.id() + " " + field);
      }
    }
  }

  boolean has(String scope) {
    return !revoked.contains(scope);
  }

  /** The documented scopes, each with its fields: an operation and a path in its reply. */
  public Map<String, List<String>> fields() {
    Map<String, List<String>> copy = new TreeMap<>();
    fields.forEach((scope, paths) -> copy.put(scope, List.copyOf(paths)));
    return Collections.unmodifiableMap(copy);
  }

  /** The scopes that the application lacks. */
  public Set<String> revoked() {
    return Collections.unmodifiableSet(new TreeSet<>(revoked));
  }

  /**
   * Revokes scopes.
   *
   * @throws IllegalArgumentException if no field needs one of them; nothing is revoked then
   */
  public void revoke(Collection<String> scopes) {
    requireKnown(scopes);
    revoked.addAll(scopes);
  }

  /**
   * Grants scopes again.
   *
   * @throws IllegalArgumentException if no field needs one of them; nothing is granted then
   */
  public void grant(Collection<String> scopes) {
    requireKnown(scopes);
    revoked.removeAll(scopes);
  }

  private void requireKnown(Collection<String> scopes) {
    for (String scope : scopes) {
      if (!fields.containsKey(scope)) {
        throw new IllegalArgumentException(
            "no field of "
                + platform
                + " needs the scope '"
                + scope
                + "', only "
                + fields.keySet());
      }
    }
  }
}
