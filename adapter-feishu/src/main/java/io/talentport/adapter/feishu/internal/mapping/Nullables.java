package io.talentport.adapter.feishu.internal.mapping;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of a reply is there. */
final class Nullables {

  private Nullables() {}

  /** The elements of a list that are there; none of a list that is not. */
  static <T> List<T> present(@Nullable List<? extends @Nullable T> list) {
    return list == null
        ? List.of()
        : list.stream().filter(Objects::nonNull).<T>map(Objects::requireNonNull).toList();
  }

  /** A text that says something; null for a blank one. */
  static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
