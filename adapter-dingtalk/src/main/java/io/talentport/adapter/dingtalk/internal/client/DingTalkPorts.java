package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.api.TokenApi;
import io.talentport.adapter.dingtalk.internal.wire.model.ListResumeRecordsRequest;
import io.talentport.adapter.dingtalk.internal.wire.v1.api.CandidateApi;
import io.talentport.adapter.support.call.BaseUrl;
import io.talentport.adapter.support.call.ConnectionOptions;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.call.TokenPlacement;
import io.talentport.adapter.support.platform.NetworkCheck;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.platform.ServedPlatform;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.adapter.support.token.TokenStore;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import java.time.Duration;
import java.util.List;

/** Which port is served by what. */
public final class DingTalkPorts {

  /** As the vendor advises. */
  private static final Duration RENEW_BEFORE = Duration.ofMinutes(10);

  private static final TokenPlacement IN_QUERY = (head, token) -> head.query("access_token", token);

  private static final TokenPlacement IN_HEADER =
      (head, token) -> head.header("x-acs-dingtalk-access-token", token);

  private static final Class<io.talentport.adapter.dingtalk.internal.wire.v1.api.TokenApi>
      SECOND_TOKENS = io.talentport.adapter.dingtalk.internal.wire.v1.api.TokenApi.class;

  /** Of a mobile number's length, and no network's. */
  private static final String NOBODYS = "10000000000";

  private static final String NOT_CHOSEN =
      "it is at DingTalk's second interface, and talentport.dingtalk.base-url was changed without"
          + " talentport.dingtalk.api-base-url: no person's number goes to an address that nobody"
          + " chose";

  private DingTalkPorts() {}

  /** Connects every port; sends nothing. */
  public static RecruitingPlatform connect(
      PlatformId id,
      Tenant tenant,
      BaseUrl at,
      SecondInterface second,
      ConnectionOptions options,
      TimeSource time) {
    String platform = id.value();
    PlatformClient client = new PlatformClient(platform, options, new DingTalkEnvelope(), time);
    PlatformClient secondClient = new PlatformClient(platform, options, new SecondEnvelope(), time);
    BaseUrl secondAt = second.at();
    TokenEndpoint endpoint =
        second.givesTokens() && secondAt != null
            ? new SecondInterfaceTokens(
                platform, secondClient.api(SECOND_TOKENS, secondAt), tenant, time)
            : new DingTalkTokens(platform, client.api(TokenApi.class, at), tenant, time);
    TokenSource tokens =
        new TokenSource(
            platform,
            new TokenKey(String.valueOf(second.givesTokens() ? secondAt : at), tenant.appKey()),
            TokenStore.inMemory(),
            endpoint,
            RENEW_BEFORE,
            time);
    ResumeApi resumes = client.api(ResumeApi.class, at, tokens, IN_QUERY);
    CandidateApi candidates =
        secondAt == null ? null : secondClient.api(CandidateApi.class, secondAt, tokens, IN_HEADER);
    SelfCheck selfCheck =
        new SelfCheck(
                id,
                secondAt == null ? List.of(at) : List.of(at, secondAt),
                new NetworkCheck(options),
                () -> tokens.current(Deadline.in(options.callDeadline(), time)),
                () -> client.clockSkew().or(secondClient::clockSkew))
            .port(ResumeRecords.class, () -> resumes.listResumeRecords(oneRecord(tenant)))
            .portWithoutProbe(ResumeIntake.class, "checking it would submit a résumé");
    ServedPlatform.Builder ports =
        ServedPlatform.of(
                id,
                () -> {
                  client.close();
                  secondClient.close();
                })
            .diagnosedBy(selfCheck)
            .refuse(
                ExternalApplications.class,
                "DingTalk knows no applications that were imported from elsewhere, and cannot list"
                    + " anything by candidate")
            .refuse(
                ResumeSources.class,
                "DingTalk has no list of sources; its documented channel codes are the constants of"
                    + " ResumeChannel");
    if (second.importsResumes() && candidates != null) {
      ports.serve(
          ResumeIntake.class,
          new DingTalkResumeImport(id, candidates, tenant, second.waitsForHours(), time),
          DingTalkCapabilities.resumeImport());
    } else {
      ports.serve(
          ResumeIntake.class,
          new DingTalkResumeIntake(id, resumes, tenant),
          DingTalkCapabilities.resumeAdd());
    }
    ports.serve(
        ResumeRecords.class,
        new DingTalkResumeRecords(platform, resumes, tenant, options.strictRecords()),
        DingTalkCapabilities.resumeRecords());
    if (candidates == null) {
      ports.refuse(TalentLookup.class, NOT_CHOSEN);
    } else {
      selfCheck.port(
          TalentLookup.class, () -> candidates.getCandidateByPhone(NOBODYS, tenant.bizCode()));
      ports.serve(
          TalentLookup.class,
          new DingTalkTalentLookup(platform, candidates, tenant, second.lookupMaxCalls()),
          DingTalkCapabilities.talentLookup(second.lookupMaxCalls()));
    }
    return ports.build();
  }

  private static ListResumeRecordsRequest oneRecord(Tenant tenant) {
    ListResumeRecordsRequest request = new ListResumeRecordsRequest();
    request.bizCode = tenant.bizCode();
    request.size = 1;
    return request;
  }
}
