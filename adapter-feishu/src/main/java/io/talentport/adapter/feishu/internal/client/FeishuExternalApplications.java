package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.ExternalApplicationApi;
import io.talentport.adapter.feishu.internal.wire.model.ExternalApplicationPage;
import io.talentport.adapter.feishu.internal.wire.model.ListExternalApplicationsResponse;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.paging.Listing;
import io.talentport.adapter.support.paging.ListingRules;
import io.talentport.adapter.support.paging.RawPage;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ExternalApplications;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class FeishuExternalApplications implements ExternalApplications {

  private static final List<String> LIST = List.of("data", "items");

  private final ExternalApplicationApi api;
  private final Operation operation;
  private final RecordReader reader;
  private final ListingRules rules;

  FeishuExternalApplications(
      String platform, ExternalApplicationApi api, boolean strictRecords, ListingRules rules) {
    this.api = api;
    this.operation =
        Operation.of(platform, ExternalApplicationApi.class, "listExternalApplications");
    this.reader = new RecordReader(operation, strictRecords);
    this.rules = rules;
  }

  @Override
  public Paged<ExternalApplication> ofTalent(@Nullable TalentId talent, PageRequest from) {
    if (talent == null) {
      throw InvalidRequestException.of(
          "talent", "must not be null", "Pass the id that a talent look-up gave.");
    }
    return Listing.of(
        rules.scope(operation, talent.value()),
        rules,
        from,
        ExternalApplicationApi.LIST_EXTERNAL_APPLICATIONS_PAGE_SIZE_MAXIMUM,
        (token, size) -> page(talent, token, size));
  }

  private RawPage<ExternalApplication> page(TalentId talent, @Nullable String token, int size) {
    ListExternalApplicationsResponse reply =
        api.listExternalApplications(talent.value(), size, token);
    ExternalApplicationPage page = reader.present(reply, "data", reply.data);
    RecordReader.Records<ExternalApplication> records =
        reader.each(
            reply,
            LIST,
            reader.rows(reply, LIST, page.items, page.hasMore),
            item -> item.id,
            FeishuMapping::application);
    return new RawPage<>(
        records.items(),
        records.faults(),
        page.hasMore,
        page.pageToken,
        reason -> new CallErrors(operation).malformed(reason, reply));
  }
}
