package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.dingtalk.DingTalkSettings.OutsideHours;
import io.talentport.adapter.dingtalk.DingTalkSettings.RecordsBy;
import io.talentport.adapter.dingtalk.DingTalkSettings.SubmitBy;
import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.support.once.SubmitOnce;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.core.Capability;
import io.talentport.core.PlatformId;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;

/** Creates the ports of one platform and its views; each port makes its own calls. Thread-safe. */
final class DingTalkPorts {

  private final PlatformId id;
  private final DingTalkApp app;
  private final DingTalkSettings settings;
  private final DingTalkClients clients;
  private final Listings listings;

  DingTalkPorts(
      PlatformId id, DingTalkApp app, DingTalkSettings settings, DingTalkClients clients) {
    this.id = id;
    this.app = app;
    this.settings = settings;
    this.clients = clients;
    this.listings = clients.listings(settings.maxEmptyPages());
  }

  private boolean imports() {
    return settings.submitOperation() == SubmitBy.IMPORT;
  }

  Capability intakeCapability() {
    return imports() ? DingTalkCapabilities.RESUME_IMPORT : DingTalkCapabilities.RESUME_ADD;
  }

  ResumeIntake resumeIntake(CallLimit limit) {
    Class<?> port = ResumeIntake.class;
    SubmitOnce once = clients.submits(limit, SubmitChecks.UNDECIDED);
    if (!imports()) {
      return new DingTalkResumeIntake(id, clients.resumes(port, limit), app, once);
    }
    ImportHours hours =
        new ImportHours(
            DingTalkResumeImport.operation(id),
            settings.importClosedHours() == OutsideHours.WAIT,
            limit,
            clients.time());
    return new DingTalkResumeImport(
        id, clients.candidates(port, limit, hours::check), app, hours, once);
  }

  private boolean listsByPlugin() {
    return settings.recordsOperation() == RecordsBy.PLUGIN;
  }

  Capability recordsCapability() {
    return DingTalkCapabilities.resumeRecords(
        listsByPlugin()
            ? ResumeApi.LIST_RESUME_RECORDS_PAGES.maximumSize()
            : ResumeApi.LIST_STATISTICS_RESUMES_PAGES.maximumSize());
  }

  ResumeRecords resumeRecords(CallLimit limit) {
    ResumeApi api = clients.resumes(ResumeRecords.class, limit);
    return listsByPlugin()
        ? DingTalkResumeRecords.ofPlugins(api, app.bizCode(), listings)
        : DingTalkResumeRecords.ofStatistics(api, app.bizCode(), listings);
  }

  TalentLookup talentLookup(CallLimit limit) {
    return new DingTalkTalentLookup(
        id.value(), clients.candidates(TalentLookup.class, limit), settings.lookupMaxCalls());
  }
}
