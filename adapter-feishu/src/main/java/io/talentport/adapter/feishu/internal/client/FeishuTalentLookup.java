package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.model.BatchGetTalentIdsRequest;
import io.talentport.adapter.feishu.internal.wire.model.BatchGetTalentIdsResponse;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.Required;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class FeishuTalentLookup implements TalentLookup {

  private final TalentApi api;
  private final RecordReader reader;

  FeishuTalentLookup(String platform, TalentApi api) {
    this.api = api;
    this.reader = new RecordReader(Operation.of(platform, TalentApi.BATCH_GET_TALENT_IDS));
  }

  @Override
  public List<TalentMatch> find(@Nullable TalentQuery given) {
    TalentQuery query = Required.value("query", given);
    Map<Identity, TalentMatch> matches = new LinkedHashMap<>();
    for (BatchGetTalentIdsRequest request : TalentQueryPieces.of(query)) {
      for (TalentMatch match : call(request)) {
        matches.putIfAbsent(Identity.of(match), match);
      }
    }
    return List.copyOf(matches.values());
  }

  private List<TalentMatch> call(BatchGetTalentIdsRequest request) {
    // Whether a search without a hit has "data" at all is not documented: both mean nobody.
    BatchGetTalentIdsResponse reply = api.batchGetTalentIds(request);
    return reader.all(
        reply,
        List.of("data", "talent_list"),
        reply.data == null ? null : reply.data.talentList,
        item -> item.talentId,
        (item, fields) -> FeishuMapping.match(item, request.mobileCode, fields));
  }

  /** What makes a match the same one, although two calls found it; not whether it is onboarded. */
  private record Identity(
      TalentId talent,
      Optional<MobileNumber> mobile,
      Optional<EmailAddress> email,
      Optional<IdentificationType> identificationType,
      Optional<IdentificationNumber> identificationNumber) {

    static Identity of(TalentMatch match) {
      return new Identity(
          match.talentId(),
          match.mobile(),
          match.email(),
          match.identificationType(),
          match.identificationNumber());
    }
  }
}
