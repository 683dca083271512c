package io.talentport.core.model;

import org.jspecify.annotations.Nullable;

/** How to submit a résumé. Immutable and thread-safe. */
public final class SubmitOptions {

  private static final SubmitOptions LENIENT = new SubmitOptions(false);
  private static final SubmitOptions STRICT = new SubmitOptions(true);

  private final boolean strict;

  private SubmitOptions(boolean strict) {
    this.strict = strict;
  }

  /** What the platform has no place for is left out and listed in the receipt. */
  public static SubmitOptions lenient() {
    return LENIENT;
  }

  /** A résumé that holds something the platform has no place for is refused before any call. */
  public static SubmitOptions strict() {
    return STRICT;
  }

  /** Whether nothing may be left out. */
  public boolean isStrict() {
    return strict;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubmitOptions that && strict == that.strict;
  }

  @Override
  public int hashCode() {
    return Boolean.hashCode(strict);
  }

  @Override
  public String toString() {
    return strict ? "SubmitOptions[strict]" : "SubmitOptions[lenient]";
  }
}
