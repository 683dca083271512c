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
   * The port that it is about; with an adapter that does not serve it, the method is not run, but
   * the port must be refused.
   */
  Class<?> port() default Void.class;

  /** Whether a platform may have no case of it, such as a platform without any write. */
  boolean mayHaveNoCase() default false;

  /**
   * Whether an adapter may leave it to its own tests, with {@link
   * AdapterUnderTest#coveredElsewhere}: only what a platform can be too different for.
   */
  boolean mayBeElsewhere() default false;
}
