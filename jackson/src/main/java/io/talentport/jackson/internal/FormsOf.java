package io.talentport.jackson.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the packages whose values have JSON forms in the marked package. The build generates them,
 * but for those that are written by hand there, and the list of them all.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface FormsOf {

  /** The packages. */
  String[] value();
}
