package io.talentport.sandbox.internal.state;

import org.jspecify.annotations.Nullable;

/** Compares mail addresses ignoring case; the pages do not say whether it matters. */
public final class MailAddresses {
  private MailAddresses() {}

  /** Missing addresses are never equal. */
  public static boolean areSame(@Nullable String one, @Nullable String other) {
    return one != null && !one.isBlank() && one.equalsIgnoreCase(other);
  }
}
