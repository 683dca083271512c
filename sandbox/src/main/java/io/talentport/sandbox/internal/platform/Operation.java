package io.talentport.sandbox.internal.platform;

import java.util.List;

/**
 * One call that a platform serves.
 *
 * @param id the operation id of the specification
 * @param quota every printed window; empty when none is printed
 * @param scopes the permissions of which one is needed
 */
public record Operation(
    String id, String method, String path, List<QuotaWindow> quota, List<String> scopes) {
  /** The id under which calls are recorded that no platform knows. */
  public static final String UNKNOWN = "unknown";

  public static Operation unknown(String method, String path) {
    return new Operation(UNKNOWN, method, path, List.of(), List.of());
  }

  public boolean isKnown() {
    return !UNKNOWN.equals(id);
  }
}
