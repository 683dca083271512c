package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.ApplicationApi;
import io.talentport.adapter.feishu.internal.wire.model.ApplicationDetail;
import io.talentport.adapter.feishu.internal.wire.model.GetApplicationResponse;
import io.talentport.adapter.feishu.internal.wire.model.TerminationReasonItem;
import io.talentport.adapter.support.mapping.FieldReader;
import io.talentport.adapter.support.paging.DetailedListing;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.core.error.Required;
import io.talentport.core.model.Application;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.EndedBy;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.port.Applications;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The applications of one talent: their ids first, then each by a separate call, and, once one has
 * ended, the organisation's reasons for ending applications.
 */
final class FeishuApplications implements Applications {

  private static final List<String> WITH_JOB = List.of("with_job");

  private final ApplicationApi api;
  private final Listings listings;
  private final EndReasons reasons;
  private final Duration callDeadline;
  private final DetailedListing.DetailCall<ApplicationId, Application> details;

  /**
   * Lists applications.
   *
   * @param reasons the reasons read so far; this adds to them
   * @param callDeadline time limit of a call
   */
  FeishuApplications(
      ApplicationApi api, Listings listings, EndReasons reasons, Duration callDeadline) {
    this.api = api;
    this.listings = listings;
    this.reasons = reasons;
    this.callDeadline = callDeadline;
    this.details =
        listings.detail(
            Applications.class,
            ApplicationApi.GET_APPLICATION,
            this::fetch,
            FeishuApplications::found,
            ApplicationApi.GET_APPLICATION_ERROR_NO_SUCH_APPLICATION,
            (detail, fields) -> FeishuMapping.application(detail, this::endedBy, fields));
  }

  @Override
  public Paged<Application> ofTalent(@Nullable TalentId given, PageRequest from) {
    String talent = Required.value("talent", given).value();
    return DetailedListing.of(
        listings
            .of(
                Applications.class,
                ApplicationApi.LIST_APPLICATION_IDS_PAGES,
                (size, token) ->
                    api.listApplicationIds(
                        talent,
                        null,
                        null,
                        null,
                        ApplicationApi.LIST_APPLICATION_IDS_ACTIVE_STATUS_ALL,
                        null,
                        null,
                        null,
                        size,
                        token),
                FeishuApplications::id)
            .from(from, talent),
        details);
  }

  private static ApplicationId id(String id, FieldReader fields) {
    return ApplicationId.of(id);
  }

  private GetApplicationResponse fetch(ApplicationId id) {
    return api.getApplication(
        id.value(),
        null,
        null,
        ApplicationApi.GET_APPLICATION_JOB_LEVEL_ID_TYPE_JOB_LEVEL_ID,
        ApplicationApi.GET_APPLICATION_JOB_FAMILY_ID_TYPE_JOB_FAMILY_ID,
        null,
        WITH_JOB);
  }

  private static @Nullable ApplicationDetail found(GetApplicationResponse reply) {
    ApplicationDetail detail = reply.data == null ? null : reply.data.applicationDetail;
    return detail == null || detail.basicInfo == null ? null : detail;
  }

  private Optional<EndedBy> endedBy(List<String> ids) {
    return reasons.endedBy(ids, this::readReasons, callDeadline);
  }

  private Map<String, EndedBy> readReasons() {
    Map<String, EndedBy> byId = new HashMap<>();
    listings
        .of(
            Applications.class,
            ApplicationApi.LIST_TERMINATION_REASONS_PAGES,
            api::listTerminationReasons,
            (reason, fields) -> reason)
        .from(PageRequest.first())
        .forEach(reason -> note(reason, byId));
    return byId;
  }

  private static void note(TerminationReasonItem reason, Map<String, EndedBy> byId) {
    if (reason.id != null) {
      FeishuMapping.endedBy(reason).ifPresent(by -> byId.put(reason.id, by));
    }
  }
}
