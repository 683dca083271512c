package io.talentport.core.style;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares one setting, on its accessor in an interface with {@link PlatformSettings}. The key is
 * the accessor's name in kebab case, the kind of value follows from the accessor's type, and {@code
 * Value.Redacted} marks what must not be shown.
 *
 * <p>A setting without a default is mandatory unless its type is an {@code Optional}, a {@code Map}
 * or a {@code Set}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Setting {

  /** What the setting means, in English, for the tables of the documentation. */
  String en();

  /** The same in Chinese. */
  String zh();

  /** The default, as an application would write it; empty for none. */
  String defaultValue() default "";

  /** The smallest number; NaN for no bound. */
  double min() default Double.NaN;

  /** The number that a value must be above; NaN for no bound. */
  double above() default Double.NaN;

  /** The largest number; NaN for no bound. */
  double max() default Double.NaN;

  /** The longest length of time, in ISO-8601 form; empty for a day. */
  String longest() default "";

  /** The words that a text may be; empty for any. Those of an enum are its constants. */
  String[] words() default {};

  /** How a text or a number is written. */
  Form form() default Form.PLAIN;

  /** How a text or a number is written. */
  enum Form {
    /** A number in digits; a text without a blank in it, such as a key, a secret or an id. */
    PLAIN,

    /** A text on a single line, which may have blanks in it. */
    PHRASE,

    /** A number of bytes, which may have a unit: {@code 16MB}. */
    BYTES
  }
}
