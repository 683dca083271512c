package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.dingtalk.internal.wire.v1.api.CandidateApi;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.platform.PortProbe;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.platform.ServedPlatform;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.Applications;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Jobs;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import io.talentport.core.port.Talents;

/** Assembles the ports of DingTalk. */
public final class DingTalkAssembly {

  /** A number with the length of a mobile number, but of no network. */
  private static final TalentQuery NOBODY =
      TalentQuery.builder().addMobiles(MobileNumber.of("10000000000")).build();

  private static final String NOT_CHOSEN =
      "it is a call of DingTalk's v1 API, and talentport.dingtalk.base-url was changed without"
          + " talentport.dingtalk.api-base-url: personal data is sent to configured hosts only";

  private DingTalkAssembly() {}

  /**
   * Connects every port; sends nothing.
   *
   * @param settings each of them checked
   * @param options listeners and components; the source of tickets may be among them
   */
  public static RecruitingPlatform connect(
      PlatformId id, DingTalkSettings settings, ConnectOptions options, TimeSource time) {
    DingTalkApp app = DingTalkApp.of(settings, options);
    PlatformListeners listeners = PlatformListeners.of(id.value(), options);
    DingTalkClients clients = new DingTalkClients(id, app, settings, options, listeners, time);
    DingTalkPorts ports = new DingTalkPorts(id, app, settings, clients);
    ServedPlatform.Builder served =
        ServedPlatform.of(id, listeners, clients::close)
            .diagnosedBy(limit -> selfCheck(clients, ports, limit))
            .stateBy(clients.state())
            .serve(ResumeIntake.class, ports::resumeIntake, ports.intakeCapability())
            .serve(ResumeRecords.class, ports::resumeRecords, ports.recordsCapability());
    if (clients.callsV1()) {
      served.serve(
          TalentLookup.class,
          ports::talentLookup,
          DingTalkCapabilities.talentLookup(settings.lookupMaxCalls()));
    } else {
      served.refuse(TalentLookup.class, NOT_CHOSEN);
    }
    return served
        .refuse(
            ExternalApplications.class,
            "DingTalk knows no applications that were imported from elsewhere, and cannot list"
                + " anything by candidate")
        .refuse(
            ResumeSources.class,
            "DingTalk has no list of sources; its channels are fixed codes, see ResumeChannel")
        .refuse(Jobs.class, "no documented call of DingTalk lists jobs")
        .refuse(
            Talents.class,
            "no documented call of DingTalk reads a candidate; an undocumented one returns only a name"
                + " and two times")
        .refuse(
            Applications.class,
            "no call of DingTalk lists the applications of one candidate; an empty list would be"
                + " false")
        .build();
  }

  private static SelfCheck selfCheck(
      DingTalkClients clients, DingTalkPorts ports, CallLimit limit) {
    SelfCheck check =
        clients
            .selfCheck(limit)
            .port(ResumeRecords.class, PortProbe.ofOne(ports.resumeRecords(limit)::list))
            .portWithoutProbe(ResumeIntake.class, "checking it would submit a résumé");
    if (clients.callsV1()) {
      TalentLookup lookup = ports.talentLookup(limit);
      // The page does not say whether a number of no network counts as a number.
      check.port(
          TalentLookup.class,
          () -> lookup.find(NOBODY),
          CandidateApi.GET_CANDIDATE_BY_PHONE_ERROR_INVALID_PARAMETER);
    }
    return check;
  }
}
