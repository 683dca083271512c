package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.adapter.feishu.internal.mapping.FeishuCodes;
import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.ApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.AttachmentApi;
import io.talentport.adapter.feishu.internal.wire.api.ExternalApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.JobApi;
import io.talentport.adapter.feishu.internal.wire.api.ResumeSourceApi;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.feishu.internal.wire.api.TokenApi;
import io.talentport.adapter.support.call.ApiOptions;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.context.TokenPlacement;
import io.talentport.adapter.support.fetch.DocumentFetch;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.PlainHttpHosts;
import io.talentport.adapter.support.json.OptInFields;
import io.talentport.adapter.support.paging.ListingRules;
import io.talentport.adapter.support.paging.ListingSource;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.adapter.support.platform.NetworkCheck;
import io.talentport.adapter.support.platform.PortProbe;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.platform.ServedPlatform;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.adapter.support.token.TokenStore;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Job;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Jobs;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import java.time.Duration;
import java.util.List;

/** Which port is served by what. */
public final class FeishuAssembly {

  /** With less than 30 minutes left Feishu gives a new token while the old one still serves. */
  private static final Duration RENEW_BEFORE = Duration.ofMinutes(10);

  private static final TokenPlacement BEARER =
      (head, token) -> head.header("Authorization", "Bearer " + token);

  /** What a search finds nobody by. */
  private static final TalentQuery NOBODY =
      TalentQuery.builder().addEmails(EmailAddress.of("nobody@example.invalid")).build();

  private static final TalentId NOBODYS = TalentId.of("0");

  private FeishuAssembly() {}

  /**
   * Connects every port; sends nothing.
   *
   * @param settings each of them checked
   * @param options the listeners of the settings among its own
   */
  public static RecruitingPlatform connect(
      PlatformId id, FeishuSettings settings, ConnectOptions options, TimeSource time) {
    String platform = id.value();
    FeishuCodes codes = FeishuCodes.of(settings);
    ConnectionOptions connection = ConnectionOptions.of(platform, settings);
    BaseUrl at =
        BaseUrl.of(
            "talentport.feishu.base-url",
            settings.baseUrl().toString(),
            PlainHttpHosts.of(platform, settings.allowPlainHttpTo()));
    PlatformClient client = new PlatformClient(platform, connection, new FeishuEnvelope(), time);
    Listings listings =
        new Listings(
            new ListingRules(
                platform, settings.appId(), settings.maxEmptyPages(), client::platformTime),
            connection.strictRecords());
    TokenSource tokens =
        new TokenSource(
            new TokenKey(platform, at.toString(), settings.appId()),
            TokenStore.inMemory(),
            new FeishuTokens(platform, client.api(TokenApi.SPEC, at), settings, time),
            RENEW_BEFORE,
            client.time());
    ApiOptions authorized = ApiOptions.withToken(tokens, BEARER);
    ExternalApplicationApi applications = client.api(ExternalApplicationApi.SPEC, at, authorized);
    ResumeSourceApi sources = client.api(ResumeSourceApi.SPEC, at, authorized);
    TalentApi talents = client.api(TalentApi.SPEC, at, authorized);
    ExternalApplications applicationList = new FeishuExternalApplications(applications, listings);
    ListingSource<ResumeSource> allSources =
        listings.of(
            ResumeSourceApi.LIST_RESUME_SOURCES_PAGES,
            sources::listResumeSources,
            FeishuMapping::source);
    ResumeSources sourceList = allSources::from;
    JobApi jobs = client.api(JobApi.SPEC, at, authorized);
    ListingSource<Job> allJobs =
        listings.of(
            JobApi.LIST_JOBS_PAGES,
            (size, token) ->
                jobs.listJobs(
                    size,
                    token,
                    null,
                    null,
                    null,
                    null,
                    JobApi.LIST_JOBS_JOB_LEVEL_ID_TYPE_JOB_LEVEL_ID,
                    JobApi.LIST_JOBS_JOB_FAMILY_ID_TYPE_JOB_FAMILY_ID),
            FeishuMapping::job);
    Jobs jobList = allJobs::from;
    TalentLookup lookup = new FeishuTalentLookup(platform, talents);
    ResumeRecords records =
        new FeishuResumeRecords(
            talents,
            client.api(TalentApi.SPEC, at, authorized.optInFields(OptInFields.READ)),
            listings);
    SelfCheck selfCheck =
        new SelfCheck(
                id,
                List.of(at),
                new NetworkCheck(connection, time),
                () -> tokens.renewed(Deadline.in(settings.callDeadline(), time)),
                client::clockSkew)
            .port(
                ExternalApplications.class,
                PortProbe.ofOne(first -> applicationList.ofTalent(NOBODYS, first)),
                // The pages do not say which of their codes answers an id that nobody has.
                ExternalApplicationApi.ERROR_INVALID_PARAMETER)
            .port(ResumeSources.class, PortProbe.ofOne(sourceList::list))
            .port(Jobs.class, PortProbe.ofOne(jobList::list))
            .port(TalentLookup.class, () -> lookup.find(NOBODY), TalentApi.ERROR_INVALID_PARAMETER)
            .port(ResumeRecords.class, PortProbe.ofOne(records::list))
            .portWithoutProbe(ResumeIntake.class, "checking it would create a person");
    SubmitWrites writes =
        new SubmitWrites(
            platform,
            client.api(AttachmentApi.SPEC, at, authorized.callDeadline(settings.uploadDeadline())),
            talents,
            client.api(ApplicationApi.SPEC, at, authorized),
            settings.userIdType().orElse(null));
    SubmitCalls calls =
        new SubmitCalls(
            new DuplicateCheck(platform, lookup),
            new SourceOfChannel(platform, codes, sourceList),
            new DocumentFetch(platform, client, settings.uploadDeadline()),
            writes);
    return ServedPlatform.of(id, client::close)
        .diagnosedBy(selfCheck)
        .serve(
            ExternalApplications.class, applicationList, FeishuCapabilities.externalApplications())
        .serve(ResumeSources.class, sourceList, allSources.full(ResumeSources.class))
        .serve(Jobs.class, jobList, allJobs.full(Jobs.class))
        .serve(TalentLookup.class, lookup, FeishuCapabilities.talentLookup())
        .serve(
            ResumeIntake.class,
            new FeishuResumeIntake(id, codes, calls),
            FeishuCapabilities.resumeIntake())
        .serve(ResumeRecords.class, records, FeishuCapabilities.resumeRecords())
        .build();
  }
}
