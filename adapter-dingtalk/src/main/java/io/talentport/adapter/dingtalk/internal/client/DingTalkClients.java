package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.api.TokenApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.api.CandidateApi;
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
import io.talentport.adapter.support.once.SubmitOnce;
import io.talentport.adapter.support.once.SubmitRecords;
import io.talentport.adapter.support.once.UndecidedSubmit;
import io.talentport.adapter.support.paging.ListingRules;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.adapter.support.platform.NetworkCheck;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.platform.StateReport;
import io.talentport.adapter.support.reply.EnvelopeReader;
import io.talentport.adapter.support.spec.SpecApi;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.FetchHistory;
import io.talentport.adapter.support.token.TokenCache;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.ConnectOptions;
import io.talentport.core.PlatformId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The clients of DingTalk's two APIs, which share one access token. Thread-safe. */
final class DingTalkClients implements AutoCloseable {

  /** The vendor's recommendation. */
  private static final Duration RENEW_BEFORE = Duration.ofMinutes(10);

  private static final TokenPlacement IN_QUERY = (head, token) -> head.query("access_token", token);

  private static final TokenPlacement IN_HEADER =
      (head, token) -> head.header("x-acs-dingtalk-access-token", token);

  private static final SpecApi<io.talentport.adapter.dingtalk.internal.wire.v1.api.TokenApi>
      V1_TOKENS = io.talentport.adapter.dingtalk.internal.wire.v1.api.TokenApi.SPEC;

  private final PlatformId id;
  private final BaseUrl legacyAt;
  private final @Nullable BaseUrl v1At;
  private final ConnectionOptions options;
  private final PlatformListeners listeners;
  private final TimeSource time;
  private final SharedStores stores;
  private final PlatformClient legacy;
  private final PlatformClient v1;
  private final String holder;
  private final TokenSource tokens;
  private final SubmitRecords submits;

  DingTalkClients(
      PlatformId id,
      DingTalkApp app,
      DingTalkSettings settings,
      ConnectOptions given,
      PlatformListeners listeners,
      TimeSource time) {
    PlainHttpHosts plainHttpTo = PlainHttpHosts.of(id.value(), settings.allowPlainHttpTo());
    V1Api v1Api = V1Api.of(settings, plainHttpTo);
    this.id = id;
    this.legacyAt =
        BaseUrl.of("talentport.dingtalk.base-url", settings.baseUrl().toString(), plainHttpTo);
    this.v1At = v1Api.at();
    this.options = ConnectionOptions.of(id.value(), settings);
    this.listeners = listeners;
    this.time = time;
    String corpId = v1Api.corpId();
    this.holder = corpId == null ? app.appKey() : corpId + "/" + app.appKey();
    this.stores = SharedStores.of(id.value(), given, time);
    this.legacy = client(given, stores, new DingTalkEnvelope(), legacyAt);
    this.v1 = client(given, stores, new V1Envelope(), v1At == null ? legacyAt : v1At);
    this.tokens = tokens(app, v1Api, stores);
    // One address for all submits, because a setting may change the API that they use.
    this.submits =
        new SubmitRecords(
            id,
            application(legacyAt),
            stores,
            SecretKeys.of(app.appSecret()),
            options.callDeadline(),
            legacy.state(),
            listeners.log());
  }

  private PlatformClient client(
      ConnectOptions given, SharedStores stores, EnvelopeReader<?> envelope, BaseUrl at) {
    return new PlatformClient(
        id.value(), options, envelope, time, listeners, Sharing.of(given, application(at), stores));
  }

  /** The application as a caller of one of the two APIs. */
  private TokenKey application(BaseUrl at) {
    return new TokenKey(id.value(), at.toString(), holder);
  }

  private TokenSource tokens(DingTalkApp app, V1Api v1Api, SharedStores stores) {
    BaseUrl issuer =
        v1At == null || v1Api.tokens() == DingTalkSettings.TokenEndpoint.GETTOKEN ? legacyAt : v1At;
    TokenKey application = application(issuer);
    return new TokenSource(
        application,
        TokenCache.inMemory(),
        new FetchHistory(),
        stores.token(application, SecretKeys.of(app.appSecret())),
        endpoint(app, v1Api, issuer),
        RENEW_BEFORE,
        legacy.time());
  }

  private TokenEndpoint endpoint(DingTalkApp app, V1Api v1Api, BaseUrl issuer) {
    String platform = id.value();
    return switch (v1Api.tokens()) {
      case GETTOKEN -> new DingTalkTokens(platform, legacy.api(TokenApi.SPEC, issuer), app, time);
      case OAUTH2 -> new V1Tokens(platform, v1.api(V1_TOKENS, issuer), app, time);
      case CORP -> new CorpTokens(platform, v1.api(V1_TOKENS, issuer), app, corpId(v1Api), time);
      case CORP_WITH_TICKET ->
          new TicketTokens(
              platform,
              v1.api(V1_TOKENS, issuer),
              app,
              corpId(v1Api),
              Objects.requireNonNull(app.tickets(), "checked when the settings were taken over"),
              time);
    };
  }

  private static String corpId(V1Api v1Api) {
    return Objects.requireNonNull(v1Api.corpId(), "checked when the settings were taken over");
  }

  /** Whether the v1 API may be called. */
  boolean callsV1() {
    return v1At != null;
  }

  /** The legacy API's résumés, called for a port. */
  ResumeApi resumes(Class<?> port, CallLimit limit) {
    return legacy.api(
        ResumeApi.SPEC, legacyAt, ApiOptions.withToken(tokens, IN_QUERY).port(port).within(limit));
  }

  /** The v1 API's candidates, called for a port. */
  CandidateApi candidates(Class<?> port, CallLimit limit) {
    return candidates(port, limit, () -> {});
  }

  /**
   * The v1 API's candidates, called for a port.
   *
   * @param preSendCheck runs before every call is sent
   */
  CandidateApi candidates(Class<?> port, CallLimit limit, Runnable preSendCheck) {
    return v1.api(
        CandidateApi.SPEC,
        Objects.requireNonNull(v1At, "the v1 API must not be called"),
        ApiOptions.withToken(tokens, IN_HEADER)
            .port(port)
            .within(limit)
            .preSendCheck(preSendCheck));
  }

  /**
   * Submits under a key. DingTalk fetches documents itself, so their content is not part of the
   * key's digest.
   */
  SubmitOnce submits(CallLimit limit, UndecidedSubmit advice) {
    return submits.submits(limit, false, advice);
  }

  /** The listings of the organisation whose token is used. */
  Listings listings(int maxEmptyPages) {
    return new Listings(
        new ListingRules(id.value(), holder, maxEmptyPages, legacy::platformTime),
        options.strictRecords(),
        listeners);
  }

  /** The clock of the v1 API, whose pauses fail when the clients are closed. */
  TimeSource time() {
    return v1.time();
  }

  StateReport state() {
    return new StateReport(tokens, v1At == null ? List.of(legacy) : List.of(legacy, v1));
  }

  /** A self-check without any port. */
  SelfCheck selfCheck(CallLimit limit) {
    return new SelfCheck(
            id,
            v1At == null ? List.of(legacyAt) : List.of(legacyAt, v1At),
            new NetworkCheck(options, limit, time),
            () ->
                tokens.renewed(
                    Deadline.in(limit.cap(options.callDeadline()), time), listeners.renewals()),
            () -> legacy.clockSkew().or(v1::clockSkew))
        .stores(stores::findings);
  }

  @Override
  public void close() {
    legacy.close();
    v1.close();
  }
}
