package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.TalentDetailBlock;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailFolder;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailNote;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailPool;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailRegistration;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailTag;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.mapping.Instants;
import io.talentport.adapter.support.mapping.OptionalValues;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.TalentBlock;
import io.talentport.core.model.TalentGroup;
import io.talentport.core.model.TalentGroups;
import io.talentport.core.model.TalentNote;
import io.talentport.core.model.TalentNotes;
import io.talentport.core.model.TalentRegistration;
import io.talentport.core.model.TalentTag;
import io.talentport.core.model.TalentTags;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Named;

/**
 * Maps fields that Feishu leaves out without the scope: a missing list is unknown, and only a
 * present one can be empty.
 */
final class GuardedMapping {

  private GuardedMapping() {}

  @Named("folders")
  static Optional<TalentGroups> folders(
      List<@Nullable TalentDetailFolder> list, @Context FieldReader fields) {
    String field = "talent_folder_ref_list_v2";
    return Optional.of(
        groups(
            Entries.of(
                field,
                list,
                fields,
                one ->
                    TalentGroup.builder()
                        .id(OptionalValues.wrap(one.folderId))
                        .name(OptionalValues.wrap(one.name))
                        .addedAt(Instants.read(field + ".add_time", one.addTime, fields))
                        .build())));
  }

  @Named("pools")
  static Optional<TalentGroups> pools(
      List<@Nullable TalentDetailPool> list, @Context FieldReader fields) {
    String field = "talent_pool_ref_list_v2";
    return Optional.of(
        groups(
            Entries.of(
                field,
                list,
                fields,
                one ->
                    TalentGroup.builder()
                        .id(OptionalValues.wrap(one.id))
                        .name(Entries.either(one.name))
                        .description(Entries.either(one.description))
                        .addedAt(Instants.read(field + ".add_time", one.addTime, fields))
                        .build())));
  }

  private static TalentGroups groups(List<TalentGroup> entries) {
    return TalentGroups.builder().entries(entries).build();
  }

  static Optional<TalentTags> tags(
      List<@Nullable TalentDetailTag> list, @Context FieldReader fields) {
    return Optional.of(
        TalentTags.builder()
            .entries(
                Entries.of(
                    "tag_list",
                    list,
                    fields,
                    one ->
                        TalentTag.builder()
                            .id(OptionalValues.wrap(one.id))
                            .name(Entries.either(one.name))
                            .description(Entries.either(one.description))
                            .origin(
                                Optional.ofNullable(one.type)
                                    .map(TalentDetailTag.TYPE_VOCABULARY::toCore))
                            .build()))
            .build());
  }

  /** An empty entry does not prove that there is a block. */
  static Optional<TalentBlock> block(TalentDetailBlock one, @Context FieldReader fields) {
    if (one.blockedTime == null && one.reason == null) {
      return Optional.empty();
    }
    return Optional.of(
        TalentBlock.builder()
            .blockedAt(
                OptionalValues.wrap(one.blockedTime)
                    .flatMap(text -> ReadDates.time("block_info.blocked_time", text, fields)))
            .reason(OptionalValues.wrap(one.reason))
            .build());
  }

  static Optional<TalentNotes> notes(
      List<@Nullable TalentDetailNote> list, @Context FieldReader fields) {
    String field = "note_list_v2";
    return Optional.of(
        TalentNotes.builder()
            .entries(
                Entries.of(
                    field,
                    list,
                    fields,
                    one ->
                        TalentNote.builder()
                            .id(OptionalValues.wrap(one.id))
                            .application(
                                fields.read(
                                    field + ".application_id",
                                    one.applicationId,
                                    ApplicationId::of))
                            .createdAt(
                                Instants.read(field + ".create_time", one.createTime, fields))
                            .modifiedAt(
                                Instants.read(field + ".update_time", one.updateTime, fields))
                            .content(OptionalValues.wrap(one.content))
                            .visibility(
                                Optional.ofNullable(one.privacy)
                                    .map(TalentDetailNote.PRIVACY_VOCABULARY::toCore))
                            .build()))
            .build());
  }

  static List<TalentRegistration> registrations(
      List<@Nullable TalentDetailRegistration> list, @Context FieldReader fields) {
    String field = "registration_list";
    return Entries.of(
        field,
        list,
        fields,
        one ->
            TalentRegistration.builder()
                .id(OptionalValues.wrap(one.id))
                .purpose(
                    Optional.ofNullable(one.scenario)
                        .map(TalentDetailRegistration.SCENARIO_VOCABULARY::toCore))
                .registeredAt(
                    Instants.read(field + ".registration_time", one.registrationTime, fields))
                .downloadUrl(fields.read(field + ".download_url", one.downloadUrl, URI::create))
                .build());
  }
}
