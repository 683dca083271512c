package io.talentport.adapter.support.mapping;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Months as the platforms write them: {@code 2010-01}. */
public final class Months {

  private Months() {}

  /** The month's text; null stays null. */
  public static @Nullable String text(@Nullable YearMonth month) {
    return month == null ? null : month.toString();
  }
}
