package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.model.BatchGetTalentIdsRequest;
import io.talentport.adapter.feishu.internal.wire.model.BatchGetTalentIdsResponse;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.Required;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    List<BatchGetTalentIdsRequest> requests = TalentQueryPieces.of(query);
    List<TalentMatch> matches =
        requests.size() == 1
            ? call(requests.get(0))
            : requests.stream().flatMap(request -> call(request).stream()).toList();
    return Collections.unmodifiableList(eachOnce(matches));
  }

  /**
   * The matches without those that are repeated. Nearly always there are none, which the hash codes
   * of the ids show; a set of all matches is a tenth of what a look-up allocates.
   */
  private static List<TalentMatch> eachOnce(List<TalentMatch> matches) {
    int[] hashes = new int[matches.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = matches.get(i).talentId().hashCode();
    }
    Arrays.sort(hashes);
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] == hashes[i - 1]) {
        Set<Found> found = new HashSet<>();
        return matches.stream().filter(match -> found.add(new Found(match))).toList();
      }
    }
    return matches;
  }

  private List<TalentMatch> call(BatchGetTalentIdsRequest request) {
    // It is not documented whether a search without a match has "data": both mean no match.
    BatchGetTalentIdsResponse reply = api.batchGetTalentIds(request);
    return reader.all(
        reply,
        List.of("data", "talent_list"),
        reply.data == null ? null : reply.data.talentList,
        item -> item.talentId,
        (item, fields) -> FeishuMapping.match(item, request.mobileCode, fields));
  }

  /** Equal for the same talent found twice, except for whether it is onboarded. */
  private record Found(TalentMatch match) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Found that
          && match.talentId().equals(that.match.talentId())
          && match.mobile().equals(that.match.mobile())
          && match.email().equals(that.match.email())
          && match.identificationType().equals(that.match.identificationType())
          && match.identificationNumber().equals(that.match.identificationNumber());
    }

    @Override
    public int hashCode() {
      return match.talentId().hashCode();
    }
  }
}
