package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.TalentDetailWords;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.OptionalValues;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads lists and texts of a record. */
final class Entries {

  private Entries() {}

  /** The entries of a list; a null entry is a fault of the field, the others are returned. */
  static <W, T> List<T> of(
      String field, List<@Nullable W> list, FieldReader fields, Function<W, T> mapping) {
    if (list.contains(null)) {
      fields.unreadable(field, "holds null", null);
    }
    return list.stream().filter(Objects::nonNull).map(mapping).toList();
  }

  static Optional<String> chinese(@Nullable TalentDetailWords words) {
    return words == null ? Optional.empty() : OptionalValues.wrap(words.zhCn);
  }

  static Optional<String> english(@Nullable TalentDetailWords words) {
    return words == null ? Optional.empty() : OptionalValues.wrap(words.enUs);
  }

  /** The Chinese text; the English one if it is missing. */
  static Optional<String> either(@Nullable TalentDetailWords words) {
    return Stream.of(chinese(words), english(words)).flatMap(Optional::stream).findFirst();
  }
}
