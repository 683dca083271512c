package io.talentport.adapter.support.coordination;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.WhenUnreachable;
import org.jspecify.annotations.Nullable;

/**
 * The texts of messages about one of the stores. Immutable and thread-safe.
 *
 * @param name of the store, as in "the shared token store"
 * @param locally what calls do until it answers again; null if they never continue without it
 * @param needed whether calls may have to fail without it
 * @param again what holds once it answers again
 */
record SharedStore(String name, @Nullable String locally, boolean needed, String again) {

  static final SharedStore TOKENS =
      new SharedStore(
          "token store",
          "use tokens that they have or that the platform issues",
          true,
          "tokens are shared again");

  static final SharedStore SUBMITS =
      new SharedStore("submit ledger", null, true, "submits under a key are taken again");

  static final SharedStore LISTS =
      new SharedStore(
          "cache of lists",
          "fetch the platform's lists for their own process",
          false,
          "lists are shared again");

  /**
   * The store of quotas.
   *
   * @param share share of the printed quotas that this process uses by itself
   * @param together share that all instances use together
   */
  static SharedStore quotas(double share, double together) {
    return new SharedStore(
        "quota store",
        "keep to this process's own quota, quota-share " + share,
        true,
        "quotas are shared again, quota-share of all instances " + together);
  }

  /** What calls do until it answers again. */
  String meanwhile(Coordination coordination) {
    if (locally == null) {
      return "submits under a key fail";
    }
    if (!needed) {
      return "calls " + locally;
    }
    return coordination
        .whenUnreachable()
        .map(
            policy ->
                policy == WhenUnreachable.FAIL ? "calls that need it fail" : "calls " + locally)
        .orElseGet(() -> "reads " + locally + ", and writes that need it fail");
  }
}
