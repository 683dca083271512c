package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCustomField;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCustomFile;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCustomModule;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCustomOption;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCustomValue;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.OptionalValues;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.CustomChoice;
import io.talentport.core.model.CustomField;
import io.talentport.core.model.CustomFieldType;
import io.talentport.core.model.CustomFile;
import io.talentport.core.model.CustomModule;
import io.talentport.core.model.PartialDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;

/** Maps the organisation's own fields: the type of a field decides where its value is. */
final class CustomFieldMapping {

  private static final String LIST = "customized_data_list";
  private static final String VALUE = LIST + ".value.";

  private CustomFieldMapping() {}

  static List<CustomField> fields(
      List<@Nullable TalentDetailCustomField> list, @Context FieldReader fields) {
    return Entries.of(LIST, list, fields, one -> field(one, fields));
  }

  static List<CustomModule> modules(
      List<@Nullable TalentDetailCustomModule> list, @Context FieldReader fields) {
    return Entries.of(
        LIST,
        list,
        fields,
        one ->
            CustomModule.builder()
                .id(OptionalValues.wrap(one.moduleId))
                .name(Entries.chinese(one.name))
                .englishName(Entries.english(one.name))
                .type(
                    Optional.ofNullable(one.objectType)
                        .map(TalentDetailCustomModule.OBJECT_TYPE_VOCABULARY::toCore))
                .fields(one.children == null ? List.of() : fields(one.children, fields))
                .build());
  }

  private static CustomField field(TalentDetailCustomField one, FieldReader fields) {
    Optional<CustomFieldType> type =
        Optional.ofNullable(one.objectType)
            .map(TalentDetailCustomField.OBJECT_TYPE_VOCABULARY::toCore);
    CustomField.Builder field =
        CustomField.builder()
            .id(OptionalValues.wrap(one.objectId))
            .name(Entries.chinese(one.name))
            .englishName(Entries.english(one.name))
            .type(type);
    TalentDetailCustomValue value = one.value;
    if (value != null) {
      add(value, type.orElse(null), field, fields);
    }
    return field.build();
  }

  private static void add(
      TalentDetailCustomValue value,
      @Nullable CustomFieldType type,
      CustomField.Builder field,
      FieldReader fields) {
    field.text(OptionalValues.wrap(value.content).or(() -> OptionalValues.wrap(value.number)));
    if (value.option != null) {
      field.addChoices(choice(value.option));
    }
    if (value.optionList != null) {
      field.addAllChoices(
          Entries.of(VALUE + "option_list", value.optionList, fields, CustomFieldMapping::choice));
    }
    field.date(
        ReadDates.custom(VALUE + "time", value.time, fields).map(day -> asExactAs(type, day)));
    if (value.timeRange != null) {
      String range = VALUE + "time_range.";
      field.periodStart(ReadDates.custom(range + "start_time", value.timeRange.startTime, fields));
      field.periodEnd(ReadDates.custom(range + "end_time", value.timeRange.endTime, fields));
    }
    if (value.customizedAttachment != null) {
      field.addAllFiles(
          Entries.of(
              VALUE + "customized_attachment",
              value.customizedAttachment,
              fields,
              one -> file(one, fields)));
    }
  }

  private static PartialDate asExactAs(@Nullable CustomFieldType type, PartialDate day) {
    if (CustomFieldType.YEAR.equals(type)) {
      return PartialDate.of(day.year());
    }
    return CustomFieldType.MONTH.equals(type)
        ? PartialDate.of(YearMonth.from(day.earliest()))
        : day;
  }

  private static CustomChoice choice(TalentDetailCustomOption option) {
    return CustomChoice.builder()
        .key(OptionalValues.wrap(option.key))
        .name(Entries.chinese(option.name))
        .englishName(Entries.english(option.name))
        .build();
  }

  private static CustomFile file(TalentDetailCustomFile one, FieldReader fields) {
    return CustomFile.builder()
        .id(fields.read(VALUE + "customized_attachment.file_id", one.fileId, AttachmentId::of))
        .name(OptionalValues.wrap(one.fileName))
        .mediaType(OptionalValues.wrap(one.contentType))
        .size(Optional.ofNullable(one.fileSize))
        .build();
  }
}
