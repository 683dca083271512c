package io.talentport.adapter.support.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One window of an operation's quota. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface SpecQuota {

  /** Calls that the platform permits in one {@link #period()}; at least 1. */
  int permits();

  /** Length of the window as an ISO-8601 duration, for example {@code PT1S}. */
  String period();
}
