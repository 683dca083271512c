package io.talentport.adapter.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One promise of the contract. The method's name begins with {@code required_}, {@code optional_}
 * or {@code unsupported_}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface ContractCase {

  /** Its id, such as {@code C07}. */
  String value();

  /**
   * The ports that it needs. If the adapter does not serve one of them, the method does not run;
   * instead that port must be refused.
   */
  Class<?>[] port() default {};

  /** Whether a platform may have no case of it, such as one without a write or a listing. */
  boolean mayHaveNoCase() default false;

  /**
   * Whether an adapter may leave it to its own tests, with {@link
   * AdapterUnderTest#coveredElsewhere}: only what a platform can be too different for.
   */
  boolean mayBeElsewhere() default false;
}
