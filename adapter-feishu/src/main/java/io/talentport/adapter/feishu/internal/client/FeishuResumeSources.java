package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.ResumeSourceApi;
import io.talentport.adapter.feishu.internal.wire.model.ListResumeSourcesResponse;
import io.talentport.adapter.feishu.internal.wire.model.ResumeSourcePage;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.mapping.RecordReader;
import io.talentport.adapter.support.paging.Listing;
import io.talentport.adapter.support.paging.ListingRules;
import io.talentport.adapter.support.paging.RawPage;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ResumeSources;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class FeishuResumeSources implements ResumeSources {

  private static final List<String> LIST = List.of("data", "items");

  private final ResumeSourceApi api;
  private final Operation operation;
  private final RecordReader reader;
  private final ListingRules rules;

  FeishuResumeSources(
      String platform, ResumeSourceApi api, boolean strictRecords, ListingRules rules) {
    this.api = api;
    this.operation = Operation.of(platform, ResumeSourceApi.class, "listResumeSources");
    this.reader = new RecordReader(operation, strictRecords);
    this.rules = rules;
  }

  @Override
  public Paged<ResumeSource> list(PageRequest from) {
    return Listing.of(
        rules.scope(operation, ""),
        rules,
        from,
        ResumeSourceApi.LIST_RESUME_SOURCES_PAGE_SIZE_MAXIMUM,
        this::page);
  }

  private RawPage<ResumeSource> page(@Nullable String token, int size) {
    ListResumeSourcesResponse reply = api.listResumeSources(size, token);
    ResumeSourcePage page = reader.present(reply, "data", reply.data);
    RecordReader.Records<ResumeSource> records =
        reader.each(
            reply,
            LIST,
            reader.rows(reply, LIST, page.items, page.hasMore),
            item -> item.id,
            FeishuMapping::source);
    return new RawPage<>(
        records.items(),
        records.faults(),
        page.hasMore,
        page.pageToken,
        reason -> new CallErrors(operation).malformed(reason, reply));
  }
}
