package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.model.GetTalentResponse;
import io.talentport.adapter.support.json.OptInFields;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.Required;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.StoredDocument;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.port.Talents;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One talent; only the requested parts of the reply are decoded. */
final class FeishuTalents implements Talents {

  private final TalentApi withoutParts;
  private final Function<OptInFields, TalentApi> withParts;
  private final RecordReader reader;
  private final FeishuDocuments documents;

  /**
   * Reads talents.
   *
   * @param talents an API that reads these fields of its responses
   */
  FeishuTalents(
      String platform, Function<OptInFields, TalentApi> talents, FeishuDocuments documents) {
    this.withoutParts = talents.apply(OptInFields.SKIPPED);
    this.withParts = talents;
    this.reader = new RecordReader(Operation.of(platform, TalentApi.GET_TALENT));
    this.documents = documents;
  }

  @Override
  public TalentProfile get(@Nullable TalentId given, @Nullable Set<ProfilePart> asked) {
    TalentId talent = Required.value("talent", given);
    Set<ProfilePart> parts = Set.copyOf(Required.value("parts", asked));
    // Nothing that is read of the reply has ids of users.
    GetTalentResponse reply = api(parts).getTalent(talent.value(), null);
    return reader.one(
        reply,
        List.of("data"),
        reply.data,
        (item, fields) -> FeishuMapping.profile(item, parts, fields));
  }

  private TalentApi api(Set<ProfilePart> parts) {
    return parts.isEmpty() ? withoutParts : withParts.apply(ProfileFields.of(parts));
  }

  @Override
  public StoredDocument document(@Nullable AttachmentId id, long mostBytes) {
    return documents.of(Required.value("id", id), mostBytes);
  }
}
