package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.CustomizedField;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCustomField;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCustomFile;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCustomOption;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCustomPeriod;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCustomValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Converts values of the organisation's own fields from the form that Feishu returns to the form
 * that it accepts: typed values with seconds to texts with milliseconds.
 */
final class CustomValues {

  private CustomValues() {}

  /**
   * The values in the form to send back; absent if one of them would lose something, such as a
   * period without an end or a type that is not documented for both directions.
   */
  static Optional<List<CustomizedField>> written(@Nullable List<TalentDetailCustomField> stored) {
    List<CustomizedField> written = new ArrayList<>();
    for (TalentDetailCustomField field : Nullables.present(stored)) {
      TalentDetailCustomValue value = field.value;
      if (value == null) {
        continue;
      }
      String text = field.objectType == null ? null : text(field.objectType, value);
      if (text == null || field.objectId == null) {
        return Optional.empty();
      }
      CustomizedField one = new CustomizedField();
      one.objectId = field.objectId;
      one.value = text;
      written.add(one);
    }
    return Optional.of(written);
  }

  private static @Nullable String text(int kind, TalentDetailCustomValue value) {
    return switch (kind) {
      case TalentDetailCustomField.OBJECT_TYPE_TEXT,
          TalentDetailCustomField.OBJECT_TYPE_LONG_TEXT ->
          value.content;
      case TalentDetailCustomField.OBJECT_TYPE_CHOICE ->
          value.option == null ? null : value.option.key;
      case TalentDetailCustomField.OBJECT_TYPE_CHOICES ->
          texts(value.optionList, (TalentDetailCustomOption option) -> quoted(option.key));
      case TalentDetailCustomField.OBJECT_TYPE_DATE,
          TalentDetailCustomField.OBJECT_TYPE_MONTH,
          TalentDetailCustomField.OBJECT_TYPE_YEAR,
          TalentDetailCustomField.OBJECT_TYPE_DAY ->
          StoredTimes.custom(value.time);
      case TalentDetailCustomField.OBJECT_TYPE_PERIOD -> period(value.timeRange);
      case TalentDetailCustomField.OBJECT_TYPE_NUMBER -> value.number;
      case TalentDetailCustomField.OBJECT_TYPE_FILES ->
          texts(value.customizedAttachment, CustomValues::file);
      default -> null;
    };
  }

  private static @Nullable String period(@Nullable TalentDetailCustomPeriod period) {
    String start = period == null ? null : StoredTimes.custom(period.startTime);
    String end = period == null ? null : StoredTimes.custom(period.endTime);
    return start == null || end == null ? null : "[\"" + start + "\",\"" + end + "\"]";
  }

  private static @Nullable String file(TalentDetailCustomFile file) {
    String id = quoted(file.fileId);
    return id == null ? null : "{\"file_id\":" + id + "}";
  }

  private static <T> @Nullable String texts(
      @Nullable List<T> values, Function<T, @Nullable String> text) {
    if (values == null || values.isEmpty()) {
      return null;
    }
    List<@Nullable String> texts =
        values.stream().map(value -> value == null ? null : text.apply(value)).toList();
    return texts.stream().anyMatch(Objects::isNull)
        ? null
        : texts.stream().collect(Collectors.joining(",", "[", "]"));
  }

  /** A JSON string that needs no escapes; keys and ids are digits. */
  private static @Nullable String quoted(@Nullable String text) {
    return text == null || !text.matches("[\\x20-\\x7e&&[^\"\\\\]]+") ? null : "\"" + text + "\"";
  }
}
