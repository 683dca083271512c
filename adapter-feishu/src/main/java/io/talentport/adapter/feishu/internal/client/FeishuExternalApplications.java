package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.ExternalApplicationApi;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.core.error.Required;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.ExternalApplications;
import org.jspecify.annotations.Nullable;

/** The external applications of one talent; which one is part of the call and of its cursors. */
final class FeishuExternalApplications implements ExternalApplications {

  private final ExternalApplicationApi api;
  private final Listings listings;

  FeishuExternalApplications(ExternalApplicationApi api, Listings listings) {
    this.api = api;
    this.listings = listings;
  }

  @Override
  public Paged<ExternalApplication> ofTalent(@Nullable TalentId given, PageRequest from) {
    TalentId talent = Required.value("talent", given);
    String id = talent.value();
    return listings
        .of(
            ExternalApplications.class,
            ExternalApplicationApi.LIST_EXTERNAL_APPLICATIONS_PAGES,
            (size, token) -> api.listExternalApplications(id, size, token),
            FeishuMapping::application)
        .from(from, id);
  }
}
