package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a tag of a talent came about (标签类型). An open vocabulary: a value that is not among the
 * constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record TagOrigin(String value) {

  /** Set by a person (手动). */
  public static final TagOrigin MANUAL = new TagOrigin("manual");

  /** Set by the platform (自动). */
  public static final TagOrigin AUTOMATIC = new TagOrigin("automatic");

  private static final List<TagOrigin> KNOWN = List.of(MANUAL, AUTOMATIC);

  /** Checks the value. */
  public TagOrigin {
    Check.text("tagOrigin", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static TagOrigin of(@Nullable String value) {
    return new TagOrigin(Check.text("tagOrigin", value));
  }

  /** Every constant of this vocabulary. */
  public static List<TagOrigin> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
