package io.talentport.adapter.support.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One scope that lets an application call an operation. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface SpecPermission {

  /** The scope as the platform's console spells it, for example {@code hire:talent}. */
  String scope();

  /** The scope's title on the vendor's page; empty if the page prints none. */
  String title() default "";
}
