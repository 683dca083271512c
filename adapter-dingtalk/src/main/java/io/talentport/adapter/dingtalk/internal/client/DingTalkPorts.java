package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.api.TokenApi;
import io.talentport.adapter.dingtalk.internal.wire.model.ListResumeRecordsRequest;
import io.talentport.adapter.support.call.BaseUrl;
import io.talentport.adapter.support.call.ConnectionOptions;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.call.TokenPlacement;
import io.talentport.adapter.support.platform.NetworkCheck;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.platform.ServedPlatform;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
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

  private DingTalkPorts() {}

  /** Connects every port; sends nothing. */
  public static RecruitingPlatform connect(
      PlatformId id, Tenant tenant, BaseUrl at, ConnectionOptions options, TimeSource time) {
    String platform = id.value();
    PlatformClient client = new PlatformClient(platform, options, new DingTalkEnvelope(), time);
    TokenSource tokens =
        new TokenSource(
            platform,
            new TokenKey(at.toString(), tenant.appKey()),
            TokenStore.inMemory(),
            new DingTalkTokens(platform, client.api(TokenApi.class, at), tenant, time),
            RENEW_BEFORE,
            time);
    ResumeApi resumes = client.api(ResumeApi.class, at, tokens, IN_QUERY);
    SelfCheck selfCheck =
        new SelfCheck(
                id,
                List.of(at),
                new NetworkCheck(options),
                () -> tokens.current(Deadline.in(options.callDeadline(), time)),
                client::clockSkew)
            .port(ResumeRecords.class, () -> resumes.listResumeRecords(oneRecord(tenant)))
            .portWithoutProbe(ResumeIntake.class, "checking it would submit a résumé");
    return ServedPlatform.of(id, client::close)
        .diagnosedBy(selfCheck)
        .serve(ResumeIntake.class, new DingTalkResumeIntake(id, resumes, tenant))
        .serve(
            ResumeRecords.class,
            new DingTalkResumeRecords(platform, resumes, tenant, options.strictRecords()))
        .refuse(
            ExternalApplications.class,
            "DingTalk knows no applications that were imported from elsewhere, and cannot list"
                + " anything by candidate")
        .refuse(
            ResumeSources.class,
            "DingTalk has no list of sources; its documented channel codes are the constants of"
                + " ResumeChannel")
        .refuse(TalentLookup.class, "this version of the adapter has no mapping for it yet")
        .build();
  }

  private static ListResumeRecordsRequest oneRecord(Tenant tenant) {
    ListResumeRecordsRequest request = new ListResumeRecordsRequest();
    request.bizCode = tenant.bizCode();
    request.size = 1;
    return request;
  }
}
