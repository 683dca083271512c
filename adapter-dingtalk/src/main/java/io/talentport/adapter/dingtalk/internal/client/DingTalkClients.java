package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.dingtalk.internal.wire.api.ResumeApi;
import io.talentport.adapter.dingtalk.internal.wire.api.TokenApi;
import io.talentport.adapter.dingtalk.internal.wire.v1.api.CandidateApi;
import io.talentport.adapter.support.call.ApiOptions;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.context.TokenPlacement;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.PlainHttpHosts;
import io.talentport.adapter.support.paging.ListingRules;
import io.talentport.adapter.support.paging.Listings;
import io.talentport.adapter.support.platform.NetworkCheck;
import io.talentport.adapter.support.platform.SelfCheck;
import io.talentport.adapter.support.spec.SpecApi;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.adapter.support.token.TokenStore;
import io.talentport.core.PlatformId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The ways to DingTalk's two APIs, which share one access token. Thread-safe. */
final class DingTalkClients implements AutoCloseable {

  /** As the vendor advises. */
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
  private final TimeSource time;
  private final PlatformClient legacy;
  private final PlatformClient v1;
  private final String holder;
  private final TokenSource tokens;

  DingTalkClients(PlatformId id, DingTalkApp app, DingTalkSettings settings, TimeSource time) {
    PlainHttpHosts plainHttpTo = PlainHttpHosts.of(id.value(), settings.allowPlainHttpTo());
    V1Api v1Api = V1Api.of(settings, plainHttpTo);
    this.id = id;
    this.legacyAt =
        BaseUrl.of("talentport.dingtalk.base-url", settings.baseUrl().toString(), plainHttpTo);
    this.v1At = v1Api.at();
    this.options = ConnectionOptions.of(id.value(), settings);
    this.time = time;
    this.legacy = new PlatformClient(id.value(), options, new DingTalkEnvelope(), time);
    this.v1 = new PlatformClient(id.value(), options, new V1Envelope(), time);
    String corpId = v1Api.corpId();
    this.holder = corpId == null ? app.appKey() : corpId + "/" + app.appKey();
    this.tokens = tokens(app, v1Api);
  }

  private TokenSource tokens(DingTalkApp app, V1Api v1Api) {
    String platform = id.value();
    String corpId = v1Api.corpId();
    BaseUrl issuer = legacyAt;
    TokenEndpoint endpoint;
    if (v1At == null || !v1Api.givesTokens()) {
      endpoint = new DingTalkTokens(platform, legacy.api(TokenApi.SPEC, legacyAt), app, time);
    } else {
      issuer = v1At;
      var api = v1.api(V1_TOKENS, v1At);
      endpoint =
          corpId == null
              ? new V1Tokens(platform, api, app, time)
              : new CorpTokens(platform, api, app, corpId, time);
    }
    return new TokenSource(
        new TokenKey(platform, issuer.toString(), holder),
        TokenStore.inMemory(),
        endpoint,
        RENEW_BEFORE,
        legacy.time());
  }

  ResumeApi resumes() {
    return legacy.api(ResumeApi.SPEC, legacyAt, ApiOptions.withToken(tokens, IN_QUERY));
  }

  /** The v1 API's candidates; null if it must not be called. */
  @Nullable CandidateApi candidates() {
    return v1At == null
        ? null
        : v1.api(CandidateApi.SPEC, v1At, ApiOptions.withToken(tokens, IN_HEADER));
  }

  /**
   * The v1 API's candidates, to import some.
   *
   * @param preSendCheck runs before every call is sent
   */
  CandidateApi imports(Runnable preSendCheck) {
    return v1.api(
        CandidateApi.SPEC,
        Objects.requireNonNull(v1At, "imports need the v1 API"),
        ApiOptions.withToken(tokens, IN_HEADER).preSendCheck(preSendCheck));
  }

  /** The listings of the organisation whose token is used. */
  Listings listings(int maxEmptyPages) {
    return new Listings(
        new ListingRules(id.value(), holder, maxEmptyPages, legacy::platformTime),
        options.strictRecords());
  }

  /** The time of the v1 API, whose pauses fail when all is closed. */
  TimeSource time() {
    return v1.time();
  }

  SelfCheck selfCheck() {
    return new SelfCheck(
        id,
        v1At == null ? List.of(legacyAt) : List.of(legacyAt, v1At),
        new NetworkCheck(options, time),
        () -> tokens.renewed(Deadline.in(options.callDeadline(), time)),
        () -> legacy.clockSkew().or(v1::clockSkew));
  }

  @Override
  public void close() {
    legacy.close();
    v1.close();
  }
}
