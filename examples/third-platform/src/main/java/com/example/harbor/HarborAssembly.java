package com.example.harbor;

import com.example.harbor.wire.api.CandidateApi;
import com.example.harbor.wire.api.TokenApi;
import io.talentport.adapter.support.call.ApiOptions;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.call.Sharing;
import io.talentport.adapter.support.context.TokenPlacement;
import io.talentport.adapter.support.coordination.SecretKeys;
import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.PlainHttpHosts;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.paging.ListingRules;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.adapter.support.platform.NetworkCheck;
import io.talentport.adapter.support.platform.PortProbe;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.platform.ServedPlatform;
import io.talentport.adapter.support.platform.StateReport;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.FetchHistory;
import io.talentport.adapter.support.token.TokenCache;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Which port is served by what. */
final class HarborAssembly {

  private static final String PLATFORM = HarborProvider.ID.value();
  private static final Duration RENEW_BEFORE = Duration.ofMinutes(5);
  private static final TokenPlacement BEARER =
      (request, token) -> request.header("Authorization", "Bearer " + token);

  private HarborAssembly() {}

  /** Connects; sends nothing. */
  static RecruitingPlatform connect(
      HarborSettings settings, ConnectOptions options, TimeSource time) {
    BaseUrl at =
        BaseUrl.of(
            "talentport.harbor.base-url",
            settings.baseUrl().toString(),
            PlainHttpHosts.of(PLATFORM, settings.allowPlainHttpTo()));
    ConnectionOptions connection = ConnectionOptions.of(PLATFORM, settings);
    PlatformListeners listeners = PlatformListeners.of(PLATFORM, options);
    TokenKey application = new TokenKey(PLATFORM, at.toString(), settings.clientId());
    SharedStores stores = SharedStores.of(PLATFORM, options, time);
    PlatformClient client =
        new PlatformClient(
            PLATFORM,
            connection,
            new HarborEnvelope(),
            time,
            listeners,
            Sharing.of(options, application, stores));
    TokenSource tokens =
        new TokenSource(
            application,
            TokenCache.inMemory(),
            new FetchHistory(),
            stores.token(application, SecretKeys.of(settings.clientSecret())),
            new HarborTokens(client.api(TokenApi.SPEC, at), settings, time),
            RENEW_BEFORE,
            client.time());
    Listings listings =
        new Listings(
            new ListingRules(
                PLATFORM, settings.clientId(), settings.maxEmptyPages(), client::platformTime),
            settings.strictRecords(),
            listeners);
    BiFunction<Class<?>, CallLimit, CandidateApi> candidates =
        (port, limit) ->
            client.api(
                CandidateApi.SPEC,
                at,
                ApiOptions.withToken(tokens, BEARER).port(port).within(limit));
    Function<CallLimit, ResumeRecords> records =
        limit ->
            listings.of(
                    ResumeRecords.class,
                    CandidateApi.LIST_CANDIDATES_PAGES,
                    candidates.apply(ResumeRecords.class, limit)::listCandidates,
                    HarborMapper::record)
                ::from;
    Function<CallLimit, SelfCheck> selfCheck =
        limit ->
            new SelfCheck(
                    HarborProvider.ID,
                    List.of(at),
                    new NetworkCheck(connection, limit, time),
                    () ->
                        tokens.renewed(
                            Deadline.in(limit.cap(settings.callDeadline()), time),
                            listeners.renewals()),
                    client::clockSkew)
                .port(ResumeRecords.class, PortProbe.ofOne(records.apply(limit)::list))
                .portWithoutProbe(ResumeIntake.class, "checking it would create a candidate");
    return ServedPlatform.of(HarborProvider.ID, listeners, client::close)
        .diagnosedBy(selfCheck)
        .stateBy(new StateReport(tokens, client))
        .serve(ResumeRecords.class, records, recordsCapability())
        .serve(
            ResumeIntake.class,
            limit -> new HarborIntake(candidates.apply(ResumeIntake.class, limit)),
            intakeCapability())
        .build();
  }

  private static Capability recordsCapability() {
    int most = CandidateApi.LIST_CANDIDATES_LIMIT_MAXIMUM;
    return Capability.partial(
        ResumeRecords.class,
        "the records are people, and the listing cannot be narrowed",
        detail(CapabilityDetail.RECORD_SUBJECT, "person", "one record per person"),
        detail(CapabilityDetail.PAGE_SIZE, String.valueOf(most), "at most " + most + " a page"),
        detail(CapabilityDetail.UPDATE_WINDOW, "no", "always every record"),
        detail(CapabilityDetail.RECORD_CONTACTS, "no", "no contacts"));
  }

  private static Capability intakeCapability() {
    return Capability.partial(
        ResumeIntake.class,
        "a candidate has a name, contacts and a gender",
        detail(CapabilityDetail.STRUCTURED_RESUME, "yes", "a mobile number must be given"),
        detail(CapabilityDetail.FILE_CONTENT, "no", "no documents"),
        detail(CapabilityDetail.FILE_URL, "no", "no documents at an address either"),
        detail(CapabilityDetail.MATCHED_JOBS, "with-resume", "without an outcome each"),
        detail(CapabilityDetail.CONTINUE_SUBMIT, "no", "one call is all there is"),
        detail(CapabilityDetail.FAIL_IF_EXISTS, "no", "no look-up beforehand"),
        detail(CapabilityDetail.UPDATE_IF_EXISTS, "no", "no call updates a candidate"),
        detail(CapabilityDetail.PREVIEW, "no", "a submit is not shown beforehand"),
        detail(CapabilityDetail.SUBMIT_ONCE, "no", "no submit is remembered by a key"));
  }

  private static CapabilityDetail detail(String name, String value, String words) {
    return new CapabilityDetail(name, value, words);
  }
}
