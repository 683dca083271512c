package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.adapter.feishu.internal.mapping.FeishuCodes;
import io.talentport.adapter.feishu.internal.mapping.FeishuMapping;
import io.talentport.adapter.feishu.internal.wire.api.ApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.AttachmentApi;
import io.talentport.adapter.feishu.internal.wire.api.ExternalApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.JobApi;
import io.talentport.adapter.feishu.internal.wire.api.LocationApi;
import io.talentport.adapter.feishu.internal.wire.api.ResumeSourceApi;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.support.json.OptInFields;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.PlatformId;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.port.Applications;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Jobs;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import io.talentport.core.port.Talents;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Creates the ports of one platform and its views; each port makes its own calls. They share
 * looked-up data. Thread-safe.
 */
final class FeishuPorts {

  private final PlatformId id;
  private final FeishuSettings settings;
  private final FeishuCodes codes;
  private final FeishuClient client;
  private final ConcurrentMap<ResumeChannel, ResumeSourceId> sourcesFound =
      new ConcurrentHashMap<>();
  private final EndReasons endReasons;
  private final LocationTables locations;

  FeishuPorts(PlatformId id, FeishuSettings settings, FeishuClient client, TimeSource time) {
    this.id = id;
    this.settings = settings;
    this.codes = FeishuCodes.of(settings);
    this.client = client;
    this.endReasons = new EndReasons(time);
    this.locations =
        LocationTables.sharing(
            kind ->
                client.sharedList(
                    "locations/query " + kind + " " + LocationsForm.VERSION, new LocationsForm()));
  }

  Applications applications(CallLimit limit) {
    return new FeishuApplications(
        client.api(ApplicationApi.SPEC, Applications.class, limit),
        client.listings(),
        endReasons,
        limit.cap(settings.callDeadline()));
  }

  ExternalApplications externalApplications(CallLimit limit) {
    ExternalApplicationApi api =
        client.api(
            ExternalApplicationApi.SPEC,
            ExternalApplications.class,
            limit,
            // Whoever replaces a record must know that it would lose something.
            one -> one.optInFields(OptInFields.SKIPPED.notingUnknown()));
    return new FeishuExternalApplications(
        api,
        client.listings(),
        new ExternalApplicationWrites(id.value(), api),
        client.creations(limit, "external application", FeishuExternalApplications.KEY_IS_KNOWN));
  }

  ResumeSources resumeSources(CallLimit limit) {
    return resumeSources(ResumeSources.class, limit);
  }

  private ResumeSources resumeSources(Class<?> port, CallLimit limit) {
    return client
            .listings()
            .of(
                port,
                ResumeSourceApi.LIST_RESUME_SOURCES_PAGES,
                client.api(ResumeSourceApi.SPEC, port, limit)::listResumeSources,
                FeishuMapping::source)
        ::from;
  }

  Jobs jobs(CallLimit limit) {
    JobApi api = client.api(JobApi.SPEC, Jobs.class, limit);
    return client
            .listings()
            .of(
                Jobs.class,
                JobApi.LIST_JOBS_PAGES,
                (size, token) ->
                    api.listJobs(
                        size,
                        token,
                        null,
                        null,
                        null,
                        null,
                        JobApi.LIST_JOBS_JOB_LEVEL_ID_TYPE_JOB_LEVEL_ID,
                        JobApi.LIST_JOBS_JOB_FAMILY_ID_TYPE_JOB_FAMILY_ID),
                FeishuMapping::job)
        ::from;
  }

  Talents talents(CallLimit limit) {
    Class<?> port = Talents.class;
    return new FeishuTalents(
        id.value(),
        fields -> client.api(TalentApi.SPEC, port, limit, api -> api.optInFields(fields)),
        new FeishuDocuments(
            Operation.of(id.value(), AttachmentApi.GET_ATTACHMENT),
            client.api(AttachmentApi.SPEC, port, limit),
            client.storedContent(limit)));
  }

  TalentLookup talentLookup(CallLimit limit) {
    return talentLookup(TalentLookup.class, limit);
  }

  private TalentLookup talentLookup(Class<?> port, CallLimit limit) {
    return new FeishuTalentLookup(id.value(), client.api(TalentApi.SPEC, port, limit));
  }

  ResumeRecords resumeRecords(CallLimit limit) {
    Class<?> port = ResumeRecords.class;
    return new FeishuResumeRecords(
        client.api(TalentApi.SPEC, port, limit),
        client.api(TalentApi.SPEC, port, limit, api -> api.optInFields(OptInFields.READ)),
        client.listings());
  }

  ResumeIntake resumeIntake(CallLimit limit) {
    Class<?> port = ResumeIntake.class;
    SubmitWrites writes =
        new SubmitWrites(
            id.value(),
            client.api(
                AttachmentApi.SPEC,
                port,
                limit,
                api -> api.callDeadline(settings.uploadDeadline())),
            client.api(TalentApi.SPEC, port, limit),
            client.api(ApplicationApi.SPEC, port, limit),
            settings.userIdType().orElse(null));
    SubmitCalls calls =
        new SubmitCalls(
            new DuplicateCheck(id.value(), talentLookup(port, limit)),
            new TalentUpdates(
                id.value(),
                client.api(
                    TalentApi.SPEC,
                    port,
                    limit,
                    api -> api.optInFields(ProfileFields.of(TalentUpdates.PARTS).notingUnknown())),
                codes,
                settings.updateUnreadableFields()),
            new SourceOfChannel(id.value(), codes, resumeSources(port, limit), sourcesFound),
            client.documents(limit),
            writes,
            limit.cap(settings.uploadDeadline()));
    return new FeishuResumeIntake(
        id,
        codes,
        resumePlaces(port, limit),
        calls,
        client.submits(limit, FeishuResumeIntake.UNDECIDED));
  }

  private ResumePlaces resumePlaces(Class<?> port, CallLimit limit) {
    LocationApi api = client.api(LocationApi.SPEC, port, limit);
    return new ResumePlaces(
        codes,
        locations,
        kind ->
            client
                .listings()
                .of(
                    port,
                    LocationApi.QUERY_LOCATIONS_PAGES,
                    (size, token) -> api.queryLocations(size, token, kind.request()),
                    (item, fields) -> FeishuMapping.location(item, kind)),
        () -> client.deadline(limit));
  }
}
