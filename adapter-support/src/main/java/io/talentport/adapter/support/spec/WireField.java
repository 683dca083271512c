package io.talentport.adapter.support.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A field of a generated carrier. An annotation of our own, so that adapters need no JSON library:
 * the one that reads carriers is an implementation detail of this module.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WireField {

  /** The name in the JSON of the platform. */
  String value();

  /** Whether decoding fills it only if the call asks for it ({@code x-opt-in}). */
  boolean onRequest() default false;
}
