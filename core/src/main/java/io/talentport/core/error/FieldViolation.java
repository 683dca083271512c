package io.talentport.core.error;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of the request that the platform refused. What the platform wrote about it is masked as
 * far as it is not known to be harmless, since it repeats what it was sent; the accessors that end
 * in {@code InClear} give it as it came. Those texts are neither printed nor serialised. Immutable
 * and thread-safe.
 */
public final class FieldViolation implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String MASKED = "***";

  private final @Nullable String field;
  private final @Nullable String description;
  private final boolean hasValue;
  private final transient @Nullable String descriptionInClear;
  private final transient @Nullable String valueInClear;

  /**
   * Makes a violation.
   *
   * @param field the field's name in the platform's documents; null if it is none of them
   * @param description why it was refused, with everything masked that may be a person's; null if
   *     the platform does not say
   * @param descriptionInClear the same as it came; null if the platform does not say
   * @param valueInClear the value that was refused, as it came; null if the platform does not say
   */
  public FieldViolation(
      @Nullable String field,
      @Nullable String description,
      @Nullable String descriptionInClear,
      @Nullable String valueInClear) {
    this.field = field;
    this.description = description;
    this.hasValue = valueInClear != null;
    this.descriptionInClear = descriptionInClear;
    this.valueInClear = valueInClear;
  }

  /** The field, as the platform's documents name it; absent if what came is none of their names. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** Why it was refused, masked; absent if the platform does not say. */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** The value that was refused, masked altogether; absent if the platform does not repeat it. */
  public Optional<String> value() {
    return hasValue ? Optional.of(MASKED) : Optional.empty();
  }

  /**
   * Why it was refused, as the platform wrote it, which may hold data about people and must not get
   * into logs; absent if the platform does not say, and after serialisation.
   */
  public Optional<String> descriptionInClear() {
    return Optional.ofNullable(descriptionInClear);
  }

  /**
   * The value that was refused, as the platform repeated it, which may be data about a person and
   * must not get into logs; absent if the platform does not repeat it, and after serialisation.
   */
  public Optional<String> valueInClear() {
    return Optional.ofNullable(valueInClear);
  }

  /** Field and reason, masked. */
  @Override
  public String toString() {
    return (field == null ? MASKED : field) + (description == null ? "" : ": " + description);
  }
}
