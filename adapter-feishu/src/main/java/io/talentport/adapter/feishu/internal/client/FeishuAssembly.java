package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.adapter.feishu.internal.wire.api.ApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.AttachmentApi;
import io.talentport.adapter.feishu.internal.wire.api.ExternalApplicationApi;
import io.talentport.adapter.feishu.internal.wire.api.JobApi;
import io.talentport.adapter.feishu.internal.wire.api.ResumeSourceApi;
import io.talentport.adapter.feishu.internal.wire.api.TalentApi;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.paging.ListingSource;
import io.talentport.adapter.support.platform.PortProbe;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.platform.ServedPlatform;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.Applications;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Jobs;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import io.talentport.core.port.Talents;
import java.util.Map;

/** Assembles the ports of Feishu. */
public final class FeishuAssembly {

  /** A query without a match. */
  private static final TalentQuery NOBODY =
      TalentQuery.builder().addEmails(EmailAddress.of("nobody@example.invalid")).build();

  private static final TalentId NOBODYS = TalentId.of("0");

  private static final AttachmentId NOBODYS_DOCUMENT = AttachmentId.of("0");

  private FeishuAssembly() {}

  /**
   * Connects every port; sends nothing.
   *
   * @param settings each of them checked
   * @param options listeners and components; the source of tickets may be among them
   */
  public static RecruitingPlatform connect(
      PlatformId id, FeishuSettings settings, ConnectOptions options, TimeSource time) {
    PlatformListeners listeners = PlatformListeners.of(id.value(), options);
    FeishuApp app = FeishuApp.of(settings);
    FeishuClient client = new FeishuClient(id, app, settings, options, listeners, time);
    FeishuPorts ports = new FeishuPorts(id, settings, client, time);
    Map<Class<?>, String> refused = app.refusedPorts(id.value());
    ServedPlatform.Builder served =
        ServedPlatform.of(id, listeners, client::close)
            .diagnosedBy(limit -> selfCheck(client, ports, limit).without(refused.keySet()))
            .stateBy(client.state())
            .serve(
                ExternalApplications.class,
                ports::externalApplications,
                FeishuCapabilities.EXTERNAL_APPLICATIONS)
            .serve(
                ResumeSources.class,
                ports::resumeSources,
                ListingSource.full(
                    ResumeSources.class, ResumeSourceApi.LIST_RESUME_SOURCES_PAGE_SIZE_MAXIMUM))
            .serve(
                Jobs.class,
                ports::jobs,
                ListingSource.full(Jobs.class, JobApi.LIST_JOBS_PAGE_SIZE_MAXIMUM))
            .serve(Talents.class, ports::talents, FeishuCapabilities.TALENTS)
            .serve(Applications.class, ports::applications, FeishuCapabilities.APPLICATIONS)
            .serve(TalentLookup.class, ports::talentLookup, FeishuCapabilities.TALENT_LOOKUP)
            .serve(ResumeIntake.class, ports::resumeIntake, FeishuCapabilities.RESUME_INTAKE)
            .serve(ResumeRecords.class, ports::resumeRecords, FeishuCapabilities.RESUME_RECORDS);
    refused.forEach(served::refuse);
    return served.build();
  }

  private static SelfCheck selfCheck(FeishuClient client, FeishuPorts ports, CallLimit limit) {
    ExternalApplications external = ports.externalApplications(limit);
    Applications applications = ports.applications(limit);
    TalentLookup lookup = ports.talentLookup(limit);
    Talents talents = ports.talents(limit);
    return client
        .selfCheck(limit)
        .port(
            ExternalApplications.class,
            PortProbe.ofOne(first -> external.ofTalent(NOBODYS, first)),
            // The pages do not say which of their codes an unknown id gets.
            ExternalApplicationApi.ERROR_INVALID_PARAMETER)
        .port(ResumeSources.class, PortProbe.ofOne(ports.resumeSources(limit)::list))
        .port(Jobs.class, PortProbe.ofOne(ports.jobs(limit)::list))
        .port(
            Applications.class,
            PortProbe.ofOne(first -> applications.ofTalent(NOBODYS, first)),
            ApplicationApi.LIST_APPLICATION_IDS_ERROR_INVALID_PARAMETER)
        .port(TalentLookup.class, () -> lookup.find(NOBODY), TalentApi.ERROR_INVALID_PARAMETER)
        .port(
            Talents.class,
            () -> readNobody(talents),
            // The pages do not say which of these an unknown document id gets.
            AttachmentApi.ERROR_INVALID_PARAMETER,
            AttachmentApi.ERROR_ATTACHMENT_NOT_FETCHED)
        .port(ResumeRecords.class, PortProbe.ofOne(ports.resumeRecords(limit)::list))
        .portWithoutProbe(ResumeIntake.class, "checking it would create a person");
  }

  /** Profiles and documents need separate permissions. */
  private static void readNobody(Talents talents) {
    try {
      talents.get(NOBODYS);
    } catch (NotFoundException nobody) {
      // The platform accepted the call.
    }
    talents.document(NOBODYS_DOCUMENT).describe();
  }
}
