package io.talentport.sandbox.internal.state;

import org.jspecify.annotations.Nullable;

/** When two mail addresses are one: the pages do not tell, here their case does not matter. */
public final class MailAddresses {
  private MailAddresses() {}

  /** Nobody's address is the same as no other. */
  public static boolean areSame(@Nullable String one, @Nullable String other) {
    return one != null && !one.isBlank() && one.equalsIgnoreCase(other);
  }
}
