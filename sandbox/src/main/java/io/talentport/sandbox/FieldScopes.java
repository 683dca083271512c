package io.talentport.sandbox;

import io.talentport.sandbox.internal.engine.FieldGrants;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The permissions that single fields need besides those of their operation. A field for which the
 * application has none of them is left out of the reply, which is no error. The application has all
 * of them from the start and after {@link Sandbox#reset}. Thread-safe.
 *
 * <pre>{@code
 * sandbox.fieldScopes("feishu").revoke("hire:note", "hire:note:readonly");
 * }</pre>
 */
public final class FieldScopes {
  private final FieldGrants grants;

  FieldScopes(FieldGrants grants) {
    this.grants = grants;
  }

  /**
   * The scopes that the platform's document names for fields, each with what it shows: an operation
   * and a path in its reply, such as {@code getTalent data.note_list_v2}.
   */
  public Map<String, List<String>> fields() {
    return grants.fields();
  }

  /** The scopes that the application lacks. */
  public Set<String> revoked() {
    return grants.revoked();
  }

  /**
   * Takes scopes away. Where one of several is enough, each of them has to go.
   *
   * @throws IllegalArgumentException if no field needs one of them; nothing is revoked then
   */
  public FieldScopes revoke(String... scopes) {
    grants.revoke(List.of(scopes));
    return this;
  }

  /** Takes all of them away. */
  public FieldScopes revokeAll() {
    grants.revoke(grants.fields().keySet());
    return this;
  }

  /**
   * Gives scopes back.
   *
   * @throws IllegalArgumentException if no field needs one of them; nothing is granted then
   */
  public FieldScopes grant(String... scopes) {
    grants.grant(List.of(scopes));
    return this;
  }

  /** Gives all of them back. */
  public FieldScopes grantAll() {
    grants.grant(grants.revoked());
    return this;
  }

  /** Says what is lacking. */
  @Override
  public String toString() {
    return "FieldScopes[without " + revoked() + "]";
  }
}
