package io.talentport.adapter.support.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One documented error code of a platform. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface SpecError {

  /** The code as text; numeric codes in decimal. */
  String code();

  /** What the code means for the caller. */
  ErrorCategory category();

  /** The vendor's meaning, in English. */
  String meaning();

  /** What the caller can do about it. */
  String remedy();

  /**
   * The texts that the vendor's pages print for this code, unchanged. They contain no personal
   * data, so they may be shown if a reply repeats them; empty if no page prints one.
   */
  String[] printed() default {};

  /**
   * How long the platform refuses every further call, as an ISO-8601 duration, for example {@code
   * PT5M}; empty if its pages do not say.
   */
  String pause() default "";
}
