package io.talentport.adapter.feishu.internal.mapping;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Filters missing values out of a reply. */
final class Nullables {

  private Nullables() {}

  /** The non-null elements of a list; none of a missing list. */
  static <T> List<T> present(@Nullable List<? extends @Nullable T> list) {
    return list == null
        ? List.of()
        : list.stream().filter(Objects::nonNull).<T>map(Objects::requireNonNull).toList();
  }

  /** The text; null if it is blank. */
  static @Nullable String text(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
