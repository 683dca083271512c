package io.talentport.core.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses null by the attribute's name, where a caller without null checking at compile time may
 * pass it.
 */
public final class Required {

  private Required() {}

  /**
   * The value.
   *
   * @param attribute the name of what must have a value
   * @throws IncompleteValueException if it is null
   */
  public static <T> T value(String attribute, @Nullable T value) {
    if (value == null) {
      throw new IncompleteValueException(attribute);
    }
    return value;
  }

  /**
   * An immutable copy of the list.
   *
   * @param attribute the name of what must have a value
   * @throws IncompleteValueException if the list or one of its elements is null
   */
  public static <T> List<T> list(String attribute, @Nullable List<? extends @Nullable T> values) {
    List<? extends @Nullable T> given = value(attribute, values);
    for (T one : given) {
      if (one == null) {
        throw new IncompleteValueException(attribute + " element");
      }
    }
    return List.copyOf(given);
  }
}
