package io.talentport.core.paging;

import io.talentport.core.error.IncompleteValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page is made of holds no null, also where callers compile without null checking. */
final class Content {

  private Content() {}

  static <T> T present(String attribute, @Nullable T value) {
    if (value == null) {
      throw new IncompleteValueException(attribute);
    }
    return value;
  }

  static <T> List<T> copy(String attribute, @Nullable List<T> values) {
    List<T> given = present(attribute, values);
    given.forEach(value -> present(attribute + " element", value));
    return List.copyOf(given);
  }
}
