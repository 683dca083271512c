package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.dingtalk.DingTalkSettings.OutsideHours;
import io.talentport.adapter.dingtalk.DingTalkSettings.RecordsBy;
import io.talentport.adapter.dingtalk.DingTalkSettings.SubmitBy;
import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.api.CandidateApi;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.adapter.support.platform.PortProbe;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.platform.ServedPlatform;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Jobs;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;

/** Which port is served by what. */
public final class DingTalkAssembly {

  /** Of a mobile number's length, and no network's. */
  private static final String NOBODYS = "10000000000";

  private static final String NOT_CHOSEN =
      "it is a call of DingTalk's v1 API, and talentport.dingtalk.base-url was changed without"
          + " talentport.dingtalk.api-base-url: no person's number goes to an address that nobody"
          + " chose";

  private DingTalkAssembly() {}

  /**
   * Connects every port; sends nothing.
   *
   * @param settings each of them checked
   * @param options the listeners of the settings among its own
   */
  public static RecruitingPlatform connect(
      PlatformId id, DingTalkSettings settings, ConnectOptions options, TimeSource time) {
    DingTalkApp app = DingTalkApp.of(settings);
    DingTalkClients clients = new DingTalkClients(id, app, settings, time);
    ResumeApi resumes = clients.resumes();
    CandidateApi candidates = clients.candidates();
    Listings listings = clients.listings(settings.maxEmptyPages());
    DingTalkResumeRecords records =
        settings.recordsOperation() == RecordsBy.PLUGIN
            ? DingTalkResumeRecords.ofPlugins(resumes, app.bizCode(), listings)
            : DingTalkResumeRecords.ofStatistics(resumes, app.bizCode(), listings);
    SelfCheck selfCheck =
        clients
            .selfCheck()
            .port(ResumeRecords.class, PortProbe.ofOne(records::list))
            .portWithoutProbe(ResumeIntake.class, "checking it would submit a résumé");
    ServedPlatform.Builder ports = ServedPlatform.of(id, clients::close).diagnosedBy(selfCheck);
    if (settings.submitOperation() == SubmitBy.IMPORT && candidates != null) {
      ImportHours hours =
          new ImportHours(
              DingTalkResumeImport.operation(id),
              settings.importClosedHours() == OutsideHours.WAIT,
              clients.time());
      ports.serve(
          ResumeIntake.class,
          new DingTalkResumeImport(id, clients.imports(hours::check), app, hours),
          DingTalkCapabilities.resumeImport());
    } else {
      ports.serve(
          ResumeIntake.class,
          new DingTalkResumeIntake(id, resumes, app),
          DingTalkCapabilities.resumeAdd());
    }
    ports.serve(
        ResumeRecords.class, records, DingTalkCapabilities.resumeRecords(records.maximumSize()));
    if (candidates == null) {
      ports.refuse(TalentLookup.class, NOT_CHOSEN);
    } else {
      int mostCalls = settings.lookupMaxCalls();
      TalentLookup lookup = new DingTalkTalentLookup(id.value(), candidates, mostCalls);
      TalentQuery nobody = TalentQuery.builder().addMobiles(MobileNumber.of(NOBODYS)).build();
      // The page does not say whether a number that no network gives out is one at all.
      selfCheck.port(
          TalentLookup.class,
          () -> lookup.find(nobody),
          CandidateApi.GET_CANDIDATE_BY_PHONE_ERROR_INVALID_PARAMETER);
      ports.serve(TalentLookup.class, lookup, DingTalkCapabilities.talentLookup(mostCalls));
    }
    return ports
        .refuse(
            ExternalApplications.class,
            "DingTalk knows no applications that were imported from elsewhere, and cannot list"
                + " anything by candidate")
        .refuse(
            ResumeSources.class,
            "DingTalk has no list of sources; its résumés come by channels of its own, which"
                + " ResumeChannel names")
        .refuse(Jobs.class, "no documented call of DingTalk lists jobs")
        .build();
  }
}
